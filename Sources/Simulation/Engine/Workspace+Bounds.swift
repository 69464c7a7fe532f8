import Numerics

/// Whose random words may move them at all, by bounds on chances: only for these are chances computed.
extension Workspace {
    /// Computes, for everybody of a section, the largest half words with which they may leave the states that have bounds
    /// in any of some cycles.
    ///
    /// - Parameters:
    ///   - bounds: those of each group of states.
    ///   - cycle: the first of the cycles.
    func takeLimits(
        _ bounds: [RateBounds?], _ flows: CycleFlows, _ section: Section, of people: Individuals, cycle: Int
    ) throws(RunError) {
        limitsOf = [Int?](repeating: nil, count: states)
        var first = 0
        for (joint, bounds) in zip(people.code.jointFlows, bounds) {
            if let bounds, try takeLimits(joint, bounds, flows, at: first, section, of: people, cycle: cycle) {
                for (number, state) in joint.states.enumerated() { limitsOf[state] = first + number }
            }
            first += joint.states.count
        }
    }

    /// - Parameter first: where the limits of the group of states begin.
    /// - Returns: whether it did: where most are in other states, or a bound is no number, they are no use.
    private func takeLimits(
        _ joint: JointFlows, _ bounds: RateBounds, _ flows: CycleFlows, at first: Int, _ section: Section,
        of people: Individuals, cycle: Int
    ) throws(RunError) -> Bool {
        guard isWorthwhile(joint, section) else { return false }
        let total = unsafe totals.pointer(from: 0)
        // Wider than any rounding, here and where the chance itself is computed.
        let length = people.cycleLength * (1 + 0x1p-30)
        for start in stride(from: 0, to: section.count, by: block) {
            let count = min(block, section.count - start)
            let members = Members(from: section.first + start, count: count, distances: neighbours)
            try evaluate(bounds.code, members, of: people, cycle: cycle, bounds.slots)
            for (number, state) in joint.states.enumerated() {
                guard let competing = flows.competing[state] else { return false }
                do {
                    let odd = try setRates(
                        of: state, competing, bounds.results[number], members, of: people, bounds.slots)
                    guard odd.isEmpty else { return false }
                } catch {
                    return false
                }
                unsafe addUp(competing, of: state, in: total, count: count).write(to: total, count: count)
                let target = unsafe stateLimits.pointer(from: (first + number) * sectionSize + start)
                unsafe RateKernels.limits(UnsafePointer(total), times: length, to: target, count: count)
            }
        }
        return true
    }

    /// Whether so many of a section are in some states that it pays to compute for everybody.
    func isWorthwhile(_ joint: JointFlows, _ section: Section) -> Bool {
        let inside = joint.states.reduce(0) {
            unsafe $0 + RateKernels.number(of: present.pointer(from: 0), in: Int32($1), count: section.count)
        }
        return inside * 2 >= section.count
    }

    /// Lists those of a section who are in states of a table, and whose words are within its limits.
    ///
    /// - Parameters:
    ///   - words: one for each individual of the section.
    ///   - first: where the list begins among the candidates.
    /// - Returns: how many there are.
    func listCandidates(
        _ bounds: TableBounds, _ section: Section, words: UnsafePointer<UInt32>, from first: Int = 0
    ) -> Int {
        let present = unsafe UnsafePointer(present.pointer(from: 0))
        let list = unsafe candidates.pointer(from: first)
        if let (state, limit) = bounds.ofFour {
            let (a, b, c, d) = (state[0], state[1], state[2], state[3])
            let (p, q, r, s) = (limit[0], limit[1], limit[2], limit[3])
            return unsafe WordList.fill(list, words, section.count, from: section.first) { place in
                let state = unsafe present[place]
                // One after the other: for a choice within a choice the compiler makes twice the instructions.
                var limit: Int32 = -1
                limit = state == a ? p : limit
                limit = state == b ? q : limit
                limit = state == c ? r : limit
                limit = state == d ? s : limit
                return limit
            }
        }
        let limits = unsafe limits.pointer(from: 0)
        var listed = 0
        var first = 0
        while first < section.count {
            let size = min(Self.pass, section.count - first)
            unsafe limits.update(repeating: -1, count: size)
            for states in bounds.states { unsafe Self.setLimits(states, present + first, limits, size) }
            unsafe listed += WordList.fill(list + listed, words + first, size, from: section.first + first) {
                unsafe limits[$0]
            }
            first += size
        }
        return listed
    }

    /// Lists those of a section who are in a state that has bounds, and whose words are within their limits.
    ///
    /// - Parameters:
    ///   - place: that of the state's limits.
    ///   - words: one for each individual of the section.
    ///   - first: where the list begins among the candidates.
    /// - Returns: how many there are.
    func listCandidates(
        of state: Int, at place: Int, _ section: Section, words: UnsafePointer<UInt32>, from first: Int = 0
    ) -> Int {
        let limits = unsafe UnsafePointer(stateLimits.pointer(from: place * sectionSize))
        let present = unsafe UnsafePointer(present.pointer(from: 0))
        let list = unsafe candidates.pointer(from: first)
        let wanted = Int32(truncatingIfNeeded: state)
        return unsafe WordList.fill(list, words, section.count, from: section.first) { place in
            // All ones, which is below every half word, for who is in another state.
            unsafe limits[place] | (present[place] == wanted ? 0 : -1)
        }
    }
}
