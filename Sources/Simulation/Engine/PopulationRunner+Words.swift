import Numerics
import Program

/// The random words of flows. A block of them serves four cycles; who enters between two blocks takes its own.
extension PopulationRunner {
    /// Where no chance of leaving a state is above an eighth, the words that may move anybody are listed, eight bytes each
    /// (our choice: the lists of four cycles then take no more than half of what all four words of everybody would, and
    /// to go through them costs less than to look at everybody).
    static let mostLeaving: UInt64 = 1 << 29

    /// A block of words serves so many cycles.
    static let cyclesOfWords = 4

    /// Words below it may move somebody, where these alone are to be listed; nil where everybody is to be looked at.
    func highestListed(_ transitions: Transitions) -> UInt64? {
        guard code.movesSteadily, let most = transitions.leaving.max(), most <= Self.mostLeaving else { return nil }
        return most
    }

    /// Takes the words of a cycle, once its chances are known.
    ///
    /// - Parameter known: how many batches there were before people arrived in this cycle.
    func takeWords(cycle: Int, known: Int) throws(RunError) {
        guard let flows else { preconditionFailure("chances are known before words are taken") }
        if let most = highestListed(flows.transitions) {
            highestLeaving = most
            // Without a chance nobody needs a word.
            if most > 0 { try listWords(cycle: cycle, known: known, upTo: UInt32(most - 1)) }
        } else if code.keepsWords {
            if words.individuals < people.capacity { words.grow(to: people.capacity) }
            fillWords(group: cycle / 4, from: cycle % 4 == 0 ? firstBatch() : known)
        }
    }

    /// Lists the words of four cycles that may move somebody, or adds those of the batches that have just entered.
    private func listWords(cycle: Int, known: Int, upTo last: UInt32) throws(RunError) {
        let group = cycle / 4
        guard cycle % 4 == 0 else {
            guard known < people.entries.count else { return }
            // They have the highest numbers, and the last thread has the highest sections.
            return list(people.entries[known].first..<people.count, workspaces[workspaces.count - 1], group, upTo: last)
        }
        if workspaces.count == 1, shared.isKept { return shareWords(group, upTo: last) }
        for workspace in workspaces { workspace.lowWords.removeAll() }
        try forEachSection { runner, section, workspace throws(RunError) in
            runner.list(section.first..<section.first + section.count, workspace, group, upTo: last)
        }
    }

    /// Lists the words of four cycles: for those of the start, whom other scenarios have as well, once for all of them.
    private func shareWords(_ group: Int, upTo last: UInt32) {
        let start = people.entries.count > 1 ? people.entries[1].first : people.count
        let first = people.firstPresent
        workspace.lowWords = LowWords()
        if first < start {
            if let words = shared.words(flowKey, group: group, of: first..<start, upTo: last) {
                workspace.lowWords = words
            } else {
                list(first..<start, workspace, group, upTo: last)
                shared.keep(workspace.lowWords, flowKey, group: group, of: first..<start, upTo: last)
            }
        }
        let later = max(first, start)
        if later < people.count { list(later..<people.count, workspace, group, upTo: last) }
    }

    /// Adds the low words of neighbours, batch by batch.
    func list(_ individuals: Range<Int>, _ workspace: Workspace, _ group: Int, upTo last: UInt32) {
        var first = individuals.lowerBound
        var number = people.batch(of: first)
        while first < individuals.upperBound {
            let batch = people.entries[number]
            number += 1
            let end = number < people.entries.count ? people.entries[number].first : people.count
            let places = first..<min(end, individuals.upperBound)
            workspace.words.list(
                places: places, firstNumber: first - batch.first, key: flowKey, group: UInt32(group),
                draw: UInt32(people.site.draw), purpose: batch.purpose, upTo: last, in: &workspace.lowWords)
            first = places.upperBound
        }
    }

    /// The first batch of whom some may not have left; all of the earlier ones have.
    private func firstBatch() -> Int {
        while firstBatchPresent + 1 < people.entries.count,
            people.entries[firstBatchPresent + 1].first <= people.firstPresent
        {
            firstBatchPresent += 1
        }
        return firstBatchPresent
    }

    /// Takes the words of four cycles, for those in a batch and all later ones.
    private func fillWords(group: Int, from firstBatch: Int) {
        for number in firstBatch..<max(firstBatch, people.entries.count) {
            let batch = people.entries[number]
            let end = number + 1 < people.entries.count ? people.entries[number + 1].first : people.count
            let first = max(batch.first, people.firstPresent)
            guard first < end else { continue }
            words.fill(
                places: first..<end, firstNumber: first - batch.first, key: flowKey, group: UInt32(group),
                draw: UInt32(people.site.draw), purpose: batch.purpose)
        }
    }
}
