import Numerics
import Program

/// Moving at once those of a section whose words may move them, where bounds say for every state who that is.
extension Workspace {
    /// Lists for each state whom a word may move, and then moves them: nobody else is looked at, and no state is written
    /// for who stays.
    ///
    /// - Parameter words: one for each individual of the section.
    /// - Returns: false where some state has no bounds, or moves people by chances that are those of all in it; then
    ///   nothing has been done.
    func moveListed(
        _ section: Section, _ chances: CycleChances, of people: Individuals, words: UnsafePointer<UInt32>, cycle: Int,
        _ slots: ScalarFile
    ) throws(RunError) -> Bool {
        let (code, flows) = (people.code, chances.flows)
        guard flows.transitions.exits.isEmpty, isEverybodyBounded(code, chances) else { return false }
        // All lists are made before anybody moves, or somebody might move twice.
        var tables: [Range<Int>] = []
        var first = 0
        for case let bounds? in chances.tableBounds {
            let count = unsafe listCandidates(bounds, section, words: words, from: first)
            tables.append(first..<first + count)
            first += count
        }
        var lists: [(state: Int, range: Range<Int>)] = []
        for case (let state, let place?) in limitsOf.enumerated() {
            let count = unsafe listCandidates(of: state, at: place, section, words: words, from: first)
            lists.append((state, first..<first + count))
            first += count
        }
        movesAtOnce = true
        defer { movesAtOnce = false }
        for (number, range) in tables.enumerated() {
            guard let table = chances.tables[number], let bounds = chances.tableBounds[number] else { continue }
            try unsafe choose(
                range, by: table, bounds, code.tabledFlows[number], section, of: people, words: words, cycle: cycle,
                slots)
        }
        for (state, range) in lists {
            guard let competing = flows.competing[state] else { continue }
            try unsafe choose(
                range, of: state, competing, section, of: people, words: words, cycle: cycle, slots)
        }
        return true
    }

    /// Whether each state whose chances are individual has bounds.
    private func isEverybodyBounded(_ code: PopulationCode, _ chances: CycleChances) -> Bool {
        guard code.areIndividual.contains(true), chances.tableBounds.allSatisfy({ $0 != nil }) else { return false }
        return code.areIndividual.indices.allSatisfy { state in
            !code.areIndividual[state] || limitsOf[state] != nil
                || code.tabledFlows.contains { $0.states.contains(state) }
        }
    }
}
