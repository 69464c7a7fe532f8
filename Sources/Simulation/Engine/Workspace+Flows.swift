import Numerics
import Program
import SourceText

/// Who moves out of a state whose chances differ from individual to individual.
extension Workspace {
    /// Decides for everybody of a section who is in a state, a block of them at a time, in their order; where the state
    /// has limits, for those alone whose words are within them.
    ///
    /// - Parameter words: one for each individual of the section.
    /// - Throws: where a rate or chance is impossible, naming the first flow and its first individual of whom it is so.
    func choose(
        of state: Int, _ competing: IndividualFlows, _ section: Section, of people: Individuals,
        words: UnsafePointer<UInt32>, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        if let place = limitsOf[state] {
            let listed = unsafe listCandidates(of: state, at: place, section, words: words)
            return try unsafe choose(
                0..<listed, of: state, competing, section, of: people, words: words, cycle: cycle, slots)
        }
        var first = section.first
        while let members = pick(state, from: &first, to: section.first + section.count, of: people) {
            try choose(of: state, competing, members, of: people, cycle: cycle, slots) {
                (hasCertain) throws(FlowProblem) in
                try unsafe decide(
                    state, competing, hasCertain: hasCertain, members, section, words: words - section.first)
            }
        }
    }

    /// Decides for those on a stretch of the list of candidates, who are in a state.
    ///
    /// - Parameter words: one for each individual of the section.
    func choose(
        _ listed: Range<Int>, of state: Int, _ competing: IndividualFlows, _ section: Section, of people: Individuals,
        words: UnsafePointer<UInt32>, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        for first in stride(from: listed.lowerBound, to: listed.upperBound, by: block) {
            let members = Members(candidates, from: first, count: min(block, listed.upperBound - first))
            try choose(of: state, competing, members, of: people, cycle: cycle, slots) {
                (hasCertain) throws(FlowProblem) in
                try unsafe decideForAll(
                    state, competing, hasCertain: hasCertain, members, section, words: words - section.first)
            }
        }
    }

    /// Computes the chances of some who are in a state, and decides by them.
    private func choose(
        of state: Int, _ competing: IndividualFlows, _ members: Members, of people: Individuals, cycle: Int,
        _ slots: ScalarFile, _ decide: (_ hasCertain: Bool) throws(FlowProblem) -> Void
    ) throws(RunError) {
        let flows = people.program.flows[state]
        try evaluate(flows.code, members, of: people, cycle: cycle, slots)
        do {
            try setChances(of: state, competing, flows, members, of: people, slots)
            try decide(!flows.certain.isEmpty)
        } catch {
            throw people.site.error(error.kind, cycle: cycle, range: error.range)
        }
    }

    /// The next of a section who are in a state, at most a block of them; nil where there are no more.
    private func pick(_ state: Int, from next: inout Int, to end: Int, of people: Individuals) -> Members? {
        let (states, list) = unsafe (people.states.pointer(from: 0), picked.pointer(from: 0))
        let wanted = UInt8(state)
        var count = 0
        // As many are looked at as there is room for, so that nothing is asked of each; a block that is nearly full
        // will do.
        while next < end, count < max(1, block - block / 16) {
            let stop = min(end, next + block - count)
            let some = unsafe states + next
            // 1 where the two are the same: 0 below which one is taken is all ones.
            count += unsafe WordList.fill(list + count, stop - next, from: next) { place in
                unsafe (UInt32(some[place] ^ wanted) &- 1) &>> 31
            }
            next = stop
        }
        return count > 0 ? Members(picked, count: count) : nil
    }

    /// Computes the chance of each member of a block, who are in a state, to leave in a cycle, and where conditions
    /// take somebody, from the results of the code of the flows.
    func setChances(
        of state: Int, _ competing: IndividualFlows, _ flows: StateFlows, _ members: Members, of people: Individuals,
        _ slots: ScalarFile
    ) throws(FlowProblem) {
        let results = flows.code.results
        let impossible = try setRates(of: state, competing, results, members, of: people, slots)
        for number in impossible {
            for place in 0..<members.count {
                _ = try rate(number, of: state, competing, results, members, at: place, of: people, slots)
            }
        }
        let total = unsafe totals.pointer(from: 0)
        unsafe addUp(competing, of: state, in: total, count: members.count).write(to: total, count: members.count)
        unsafe Elementary.chances(
            UnsafePointer(total), times: people.cycleLength, to: leaving.pointer(from: 0), count: members.count)
        takeCertain(flows, members, of: people, slots)
    }

    /// Notes where conditions take the members of a block; the first that holds does.
    private func takeCertain(_ flows: StateFlows, _ members: Members, of people: Individuals, _ slots: ScalarFile) {
        guard !flows.certain.isEmpty else { return }
        let target = unsafe decided.pointer(from: 0)
        unsafe target.update(repeating: -1, count: members.count)
        let chance = unsafe leaving.pointer(from: 0)
        for certain in flows.certain {
            let to = Int32(certain.to)
            switch unsafe value(certain.condition, flows.code.results, members, of: people, slots, operand: 0) {
            case .column(let condition):
                for place in 0..<members.count {
                    let isTaken = unsafe condition[place] != 0
                    unsafe target[place] = isTaken && target[place] < 0 ? to : target[place]
                    // Whatever the word, it is below the threshold of one.
                    unsafe chance[place] = isTaken ? 1 : chance[place]
                }
            case .scalar(let condition):
                guard condition != 0 else { continue }
                for place in 0..<members.count {
                    unsafe target[place] = target[place] < 0 ? to : target[place]
                    unsafe chance[place] = 1
                }
            }
        }
    }
}
