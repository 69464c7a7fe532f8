import Numerics

/// Who moves where in one cycle, for a section of a population: by passes over blocks that the compiler can pack.
extension Workspace {
    /// Takes the states of a section.
    func load(_ section: Section, of people: Individuals) {
        let states = unsafe people.states.pointer(from: section.first)
        let present = unsafe present.pointer(from: 0)
        for place in 0..<section.count { unsafe present[place] = Int32(states[place]) }
    }

    /// Gives the states back.
    func store(_ section: Section, to people: Individuals) {
        let states = unsafe people.states.pointer(from: section.first)
        let present = unsafe present.pointer(from: 0)
        for place in 0..<section.count { unsafe states[place] = UInt8(truncatingIfNeeded: present[place]) }
    }

    /// Decides for those of a section who stand in states with the same chances for all, and counts their moves.
    ///
    /// - Parameter words: one for each individual of the section.
    func choose(_ exits: SteadyExits, _ transitions: Transitions, words: UnsafePointer<UInt32>, count: Int) {
        hits.removeAll(keepingCapacity: true)
        hits.append(contentsOf: repeatElement(0, count: 4 * exits.groups.count))
        var first = 0
        while first < count {
            let size = min(Self.pass, count - first)
            let present = unsafe UnsafePointer(present.pointer(from: first))
            let next = unsafe next.pointer(from: first)
            unsafe next.update(from: present, count: size)
            if exits.areExits {
                for (number, group) in exits.groups.enumerated() {
                    let met = unsafe Self.pick(group, present, words + first, next, size)
                    for place in 0..<4 { hits[4 * number + place] += Int(met[place]) }
                }
            } else {
                unsafe look(exits, transitions, words + first, present, next, size)
            }
            first += size
        }
        for exit in exits.exits {
            let moves = hits[exit.condition] - (exit.before.map { hits[$0] } ?? 0)
            self.count(moves, from: exit.from, to: exit.to)
        }
    }

    /// Lets those of a block who meet one of four conditions go where it leads.
    /// - Returns: how many met each.
    private static func pick(
        _ group: SteadyExits.Group, _ present: UnsafePointer<Int32>, _ words: UnsafePointer<UInt32>,
        _ next: UnsafeMutablePointer<Int32>, _ count: Int
    ) -> SIMD4<Int32> {
        let (a, b, c, d) = (group.from.x, group.from.y, group.from.z, group.from.w)
        let (p, q, r, s) = (group.last.x, group.last.y, group.last.z, group.last.w)
        let (t, u, v, w) = (group.to.x, group.to.y, group.to.z, group.to.w)
        var (first, second, third, fourth) = (Int32(0), Int32(0), Int32(0), Int32(0))
        // Masks of all bits or none, not conditions: so every processor level has instructions for the loop.
        for place in 0..<count {
            let state = unsafe present[place]
            let word = unsafe Int32(bitPattern: words[place]) ^ .min
            var target = unsafe next[place]
            let one: Int32 = (state == a ? -1 : 0) & (word <= p ? -1 : 0)
            target ^= (target ^ t) & one
            first &-= one
            let two: Int32 = (state == b ? -1 : 0) & (word <= q ? -1 : 0)
            target ^= (target ^ u) & two
            second &-= two
            let three: Int32 = (state == c ? -1 : 0) & (word <= r ? -1 : 0)
            target ^= (target ^ v) & three
            third &-= three
            let four: Int32 = (state == d ? -1 : 0) & (word <= s ? -1 : 0)
            target ^= (target ^ w) & four
            fourth &-= four
            unsafe next[place] = target
        }
        return SIMD4(first, second, third, fourth)
    }

    /// Finds who of a block leaves its state, and looks where to.
    private func look(
        _ exits: SteadyExits, _ transitions: Transitions, _ words: UnsafePointer<UInt32>,
        _ present: UnsafePointer<Int32>, _ next: UnsafeMutablePointer<Int32>, _ count: Int
    ) {
        let (limits, leaves) = unsafe (limits.pointer(from: 0), leaves.pointer(from: 0))
        unsafe limits.update(repeating: .min, count: count)
        for states in exits.states { unsafe Self.setLimits(states, present, limits, count) }
        guard unsafe Self.mark(words, UnsafePointer(limits), leaves, count) > 0 else { return }
        unsafe Self.forEachSet(leaves, count) { place in
            let (from, word) = unsafe (Int(present[place]), UInt64(words[place]))
            guard word < transitions.leaving[from] else { return }
            let to = Int(transitions.target(of: from, word: word))
            guard to != from else { return }
            unsafe next[place] = Int32(to)
            self.count(1, from: from, to: to)
        }
    }

    /// Sets, for those of a block who are in one of eight states, the largest word with which they leave it.
    private static func setLimits(
        _ states: SteadyExits.States, _ present: UnsafePointer<Int32>, _ limits: UnsafeMutablePointer<Int32>,
        _ count: Int
    ) {
        let (state, last) = (states.state, states.last)
        let (a, b, c, d) = (state[0], state[1], state[2], state[3])
        let (e, f, g, h) = (state[4], state[5], state[6], state[7])
        let (p, q, r, s) = (last[0], last[1], last[2], last[3])
        let (t, u, v, w) = (last[4], last[5], last[6], last[7])
        for place in 0..<count {
            let state = unsafe present[place]
            var limit = unsafe limits[place]
            limit = state == a ? p : limit
            limit = state == b ? q : limit
            limit = state == c ? r : limit
            limit = state == d ? s : limit
            limit = state == e ? t : limit
            limit = state == f ? u : limit
            limit = state == g ? v : limit
            limit = state == h ? w : limit
            unsafe limits[place] = limit
        }
    }

    /// Marks who of a block draws no more than the limit, and counts them: with the count the compiler packs the loop.
    private static func mark(
        _ words: UnsafePointer<UInt32>, _ limits: UnsafePointer<Int32>, _ marks: UnsafeMutablePointer<Int32>,
        _ count: Int
    ) -> Int32 {
        var marked: Int32 = 0
        for place in 0..<count {
            let mark: Int32 = unsafe (Int32(bitPattern: words[place]) ^ .min) <= limits[place] ? 1 : 0
            unsafe marks[place] = mark
            marked &+= mark
        }
        return marked
    }

    /// Adds those of a section whose next state is another to the movers, in their order.
    func collectMovers(_ section: Section) {
        let present = unsafe UnsafePointer(present.pointer(from: 0))
        let next = unsafe UnsafePointer(next.pointer(from: 0))
        let leaves = unsafe leaves.pointer(from: 0)
        var first = 0
        while first < section.count {
            let size = min(Self.pass, section.count - first)
            for place in 0..<size { unsafe leaves[place] = present[first + place] ^ next[first + place] }
            unsafe Self.forEachSet(leaves, size) { place in
                unsafe movers.append(section.first + first + place, to: Int(next[first + place]))
            }
            first += size
        }
    }

    /// Calls for each place of a block whose mark is not 0, in their order; a stretch without any is passed over.
    @inline(__always)
    private static func forEachSet(_ marks: UnsafePointer<Int32>, _ count: Int, _ use: (Int) -> Void) {
        var start = 0
        while start < count {
            let end = min(start + 8, count)
            var any: Int32 = 0
            if end == start + 8 {
                for place in 0..<8 { unsafe any |= marks[start + place] }
            } else {
                any = -1
            }
            if any != 0 {
                for place in start..<end where unsafe marks[place] != 0 { use(place) }
            }
            start = end
        }
    }
}
