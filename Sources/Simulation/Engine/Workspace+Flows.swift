import Numerics
import Program
import SourceText

/// Who moves out of a state whose chances differ from individual to individual.
extension Workspace {
    /// Decides for everybody of a section who is in a state, a block of them at a time, in their order.
    ///
    /// - Parameter words: one for each individual of the section.
    /// - Throws: where a rate or chance is impossible, naming the first flow and its first individual of whom it is so.
    func choose(
        of state: Int, _ moves: [ReadyMove], _ section: Section, of people: Individuals,
        words: UnsafePointer<UInt32>, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        let flows = people.program.flows[state]
        let competing = IndividualFlows(states: states, [(state, moves)])
        let words = unsafe words - section.first
        var first = section.first
        while let members = pick(state, from: &first, to: section.first + section.count, of: people) {
            try evaluate(flows.code, members, of: people, cycle: cycle, slots)
            do {
                try setChances(of: state, competing, flows, members, of: people, slots)
                try unsafe decide(
                    state, competing, hasCertain: !flows.certain.isEmpty, members, section, words: words)
            } catch {
                throw people.site.error(error.kind, cycle: cycle, range: error.range)
            }
        }
    }

    /// The next of a section who are in a state, at most a block of them; nil where there are no more.
    private func pick(_ state: Int, from next: inout Int, to end: Int, of people: Individuals) -> Members? {
        let (states, list) = unsafe (people.states.pointer(from: 0), picked.pointer(from: 0))
        let mark = unsafe marks.pointer(from: 0)
        let wanted = UInt8(state)
        var count = 0
        // As many are looked at as there is room for, so that nothing is asked of each; a block that is nearly full
        // will do.
        while next < end, count < max(1, block - block / 16) {
            let stop = min(end, next + block - count)
            for place in 0..<stop - next { unsafe mark[place] = states[next + place] == wanted ? 1 : 0 }
            count += unsafe RateKernels.list(mark, from: next, to: list + count, count: stop - next)
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

    /// Moves those of a block who move.
    private func decide(
        _ state: Int, _ competing: IndividualFlows, hasCertain: Bool, _ members: Members, _ section: Section,
        words: UnsafePointer<UInt32>
    ) throws(FlowProblem) {
        let chances = unsafe UnsafePointer(leaving.pointer(from: 0))
        let next = unsafe next.pointer(from: 0) - section.first
        let marks = unsafe marks.pointer(from: 0)
        unsafe RateKernels.mark(chances, above: words, members, to: marks)
        let count = unsafe RateKernels.list(marks, from: 0, to: listed.pointer(from: 0), count: members.count)
        for number in 0..<count {
            let place = Int(listed[number])
            let individual = members[place]
            let isDecided = hasCertain && decided[place] >= 0
            let to =
                isDecided
                ? Int(decided[place])
                : try unsafe destination(from: state, competing, at: place, word: words[individual])
            guard to != state else { continue }
            unsafe next[individual] = Int32(to)
            self.count(1, from: state, to: to)
        }
    }
}
