import Numerics
import Program

/// Where those go who leave a state whose chances differ from individual to individual.
extension Workspace {
    /// Moves those of a block, who are in a state, who leave it: they are listed, and worked on one after the other.
    ///
    /// - Parameters:
    ///   - hasCertain: whether conditions may have decided for some.
    ///   - words: by individual.
    func decide(
        _ state: Int, _ competing: IndividualFlows, hasCertain: Bool, _ members: Members, _ section: Section,
        words: UnsafePointer<UInt32>
    ) throws(FlowProblem) {
        let (drawn, marks, list) = unsafe (drawn.pointer(from: 0), marks.pointer(from: 0), listed.pointer(from: 0))
        for place in 0..<members.count { unsafe drawn[place] = words[members[place]] }
        unsafe RateKernels.mark(UnsafePointer(leaving.pointer(from: 0)), above: drawn, to: marks, count: members.count)
        let count = unsafe RateKernels.list(marks, from: 0, to: list, count: members.count)
        let next = unsafe target - section.first
        for number in 0..<count {
            let place = unsafe Int(list[number])
            let isDecided = hasCertain && decided[place] >= 0
            let to =
                isDecided
                ? Int(decided[place])
                : try unsafe destination(from: state, competing, at: place, word: drawn[place])
            guard to != state else { continue }
            unsafe next[members[place]] = Int32(to)
            self.count(1, from: state, to: to)
        }
    }

    /// The same for a block of whom many leave: where everybody goes is found by loops that the compiler packs.
    func decideForAll(
        _ state: Int, _ competing: IndividualFlows, hasCertain: Bool, _ members: Members, _ section: Section,
        words: UnsafePointer<UInt32>
    ) throws(FlowProblem) {
        guard !hasCertain, arePacked(state, competing, members.count) else {
            return try unsafe decide(state, competing, hasCertain: hasCertain, members, section, words: words)
        }
        let (count, range) = (members.count, competing.destinationsOf[state])
        let (drawn, to) = unsafe (drawn.pointer(from: 0), destinations.pointer(from: 0))
        for place in 0..<count { unsafe drawn[place] = words[members[place]] }
        let (total, chance) = unsafe (
            UnsafePointer(totals.pointer(from: 0)), UnsafePointer(leaving.pointer(from: 0))
        )
        let (cumulative, weight) = unsafe (weights.pointer(from: 0), stateTotals.pointer(from: 0))
        unsafe cumulative.update(repeating: 0, count: count)
        unsafe to.update(repeating: Int32(competing.destinations[range.lowerBound].to), count: count)
        for number in range.dropLast() {
            unsafe addUp(competing.destinations[number], of: competing, to: weight, count)
            unsafe RateKernels.pass(
                UnsafePointer(weight), of: total, chance, drawn, cumulative, to: to,
                next: Int32(competing.destinations[number + 1].to), count: count)
        }
        unsafe RateKernels.stay(chance, drawn, to: to, in: Int32(state), count: count)
        let target = unsafe target - section.first
        for place in 0..<count { unsafe target[members[place]] = to[place] }
        for destination in competing.destinations[range] where destination.to != state {
            let moves = unsafe RateKernels.number(of: to, in: Int32(destination.to), count: count)
            self.count(moves, from: state, to: destination.to)
        }
    }

    /// Whether where a block goes can be found by packed loops: not where a rate is certain, nor where the last
    /// destination may have no part, since rounding might lead there.
    private func arePacked(_ state: Int, _ competing: IndividualFlows, _ count: Int) -> Bool {
        let total = unsafe UnsafePointer(totals.pointer(from: 0))
        guard let last = competing.destinationsOf[state].last,
            unsafe !RateKernels.hasOdd(total, upTo: .greatestFiniteMagnitude, count: count)
        else { return false }
        return competing.destinations[last].parts.allSatisfy { number in
            switch unsafe rates[competing.parts[number].move] {
            case .scalar(let rate): rate > 0
            case .column(let rates): unsafe RateKernels.areAbove0(rates, count: count)
            }
        }
    }

    /// Adds up what goes to a destination, in the order of the flows.
    private func addUp(
        _ destination: IndividualFlows.Destination, of competing: IndividualFlows,
        to weight: UnsafeMutablePointer<Double>, _ count: Int
    ) {
        unsafe weight.update(repeating: 0, count: count)
        for number in destination.parts {
            let part = competing.parts[number]
            switch unsafe rates[part.move] {
            case .scalar(let rate): for place in 0..<count { unsafe weight[place] += rate * part.share }
            case .column(let rates): unsafe RateKernels.add(to: weight, rates, times: part.share, count: count)
            }
        }
    }
}
