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
    func choose(_ flows: CycleFlows, words: UnsafePointer<UInt32>, count: Int) {
        let exits = flows.exits
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
                    let met =
                        unsafe group.isPair
                        ? Self.pickPair(group, present, words + first, next, size)
                        : Self.pick(group, present, words + first, next, size)
                    for place in 0..<4 { hits[4 * number + place] += Int(met[place]) }
                }
            } else {
                unsafe look(flows, words + first, present, size) { place, from, to in
                    unsafe next[place] = Int32(to)
                    self.count(1, from: from, to: to)
                }
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

    /// The same for a group of two conditions, at half the time.
    private static func pickPair(
        _ group: SteadyExits.Group, _ present: UnsafePointer<Int32>, _ words: UnsafePointer<UInt32>,
        _ next: UnsafeMutablePointer<Int32>, _ count: Int
    ) -> SIMD4<Int32> {
        let (a, b) = (group.from.x, group.from.y)
        let (p, q) = (group.last.x, group.last.y)
        let (t, u) = (group.to.x, group.to.y)
        var (first, second) = (Int32(0), Int32(0))
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
            unsafe next[place] = target
        }
        return SIMD4(first, second, 0, 0)
    }

    /// Finds who of a block leaves its state, and where to.
    @inline(__always)
    private func look(
        _ flows: CycleFlows, _ words: UnsafePointer<UInt32>, _ present: UnsafePointer<Int32>, _ count: Int,
        _ use: (_ place: Int, _ from: Int, _ to: Int) -> Void
    ) {
        let limits = unsafe limits.pointer(from: 0)
        unsafe limits.update(repeating: -1, count: count)
        let transitions = flows.transitions
        for states in flows.exits.states { unsafe Self.setLimits(states, present, limits, count) }
        let listed = unsafe places.pointer(from: 0)
        let marked = unsafe WordList.fill(listed, words, count, from: 0) { unsafe limits[$0] }
        unsafe transitions.leaving.withUnsafeBufferPointer { leaving in
            for number in 0..<marked {
                let place = unsafe Int(listed[number])
                let (from, word) = unsafe (Int(present[place]), UInt64(words[place]))
                // Half a word marks too many: one in some thousand millions.
                guard unsafe word < leaving[from] else { continue }
                let to = Int(transitions.target(of: from, word: word))
                if to != from { use(place, from, to) }
            }
        }
    }

    /// Sets, for those of a block who are in one of eight states, the limit of who leaves it.
    static func setLimits(
        _ states: SteadyExits.States, _ present: UnsafePointer<Int32>, _ limits: UnsafeMutablePointer<Int32>,
        _ count: Int
    ) {
        let (state, limit) = (states.state, states.limit)
        let (a, b, c, d) = (state[0], state[1], state[2], state[3])
        let (e, f, g, h) = (state[4], state[5], state[6], state[7])
        let (p, q, r, s) = (limit[0], limit[1], limit[2], limit[3])
        let (t, u, v, w) = (limit[4], limit[5], limit[6], limit[7])
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

    /// Adds those of a section who move to the movers, where few do and all chances are those of states.
    ///
    /// - Parameter words: one for each individual of the section.
    func collectMovers(
        _ section: Section, _ flows: CycleFlows, words: UnsafePointer<UInt32>
    ) {
        let present = unsafe UnsafePointer(present.pointer(from: 0))
        var movers = Movers()
        swap(&movers, &self.movers)
        for first in stride(from: 0, to: section.count, by: Self.pass) {
            let size = min(Self.pass, section.count - first)
            unsafe look(flows, words + first, present + first, size) { place, _, to in
                movers.append(section.first + first + place, to: to)
            }
        }
        swap(&movers, &self.movers)
    }

    /// Adds those to the movers whose words are below what leaves their states, where all chances are those of states.
    func collectMovers(_ entries: [LowWords.Entry], _ transitions: Transitions, of people: Individuals) {
        let states = unsafe people.states.pointer(from: 0)
        unsafe movers.append(atMost: entries.count) { individuals, destinations in
            unsafe entries.withUnsafeBufferPointer { entries in
                // Written for each, and kept or not: a processor that had to guess would guess wrong at every third.
                var number = 0
                transitions.forEachDestination(count: entries.count) { place in
                    unsafe (states[Int(entries[place].place)], entries[place].word)
                } _: { place, from, to in
                    unsafe individuals[number] = entries[place].place
                    unsafe destinations[number] = to
                    // 1 where the two differ, without a condition that the compiler would make a jump.
                    number &+= Int((0 &- UInt32(from ^ to)) &>> 31)
                }
                return number
            }
        }
    }

    /// Lets those move at once whose words are below what leaves their states, and counts their moves.
    func move(_ entries: [LowWords.Entry], _ transitions: Transitions, of people: Individuals) {
        let present = unsafe people.states.pointer(from: 0)
        let last = states - 1
        moved.withTurn(turn) { moved in
            unsafe entries.withUnsafeBufferPointer { entries in
                transitions.forEachDestination(count: entries.count) { place in
                    unsafe (present[Int(entries[place].place)], entries[place].word)
                } _: { place, from, to in
                    unsafe present[Int(entries[place].place)] = to
                    // Who has left stays outside, and is counted nowhere.
                    let isOut = Int(from) > last
                    moved.count(place, from: isOut ? last : Int(from), to: isOut ? last : Int(to))
                }
            }
        }
    }

    /// Adds those of a section whose next state is another to the movers, in their order.
    func collectMovers(_ section: Section) {
        let present = unsafe UnsafePointer(present.pointer(from: 0))
        let next = unsafe UnsafePointer(next.pointer(from: 0))
        let listed = unsafe places.pointer(from: 0)
        for first in stride(from: 0, to: section.count, by: Self.pass) {
            let size = min(Self.pass, section.count - first)
            // 1 where the two differ, which they do by less than a half of what a word holds.
            let count = unsafe WordList.fill(listed, size, from: first) { place in
                unsafe (0 &- UInt32(bitPattern: present[first &+ place] ^ next[first &+ place])) &>> 31
            }
            unsafe movers.append(atMost: count) { individuals, destinations in
                for number in 0..<count {
                    let place = unsafe listed[number]
                    unsafe individuals[number] = place &+ Int32(truncatingIfNeeded: section.first)
                    unsafe destinations[number] = UInt8(truncatingIfNeeded: next[Int(place)])
                }
                return count
            }
        }
    }
}
