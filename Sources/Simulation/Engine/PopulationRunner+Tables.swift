import Program

/// Moves out of states whose chances differ between individuals: by a table where they do so by few combinations.
extension PopulationRunner {
    /// Makes the tables of a cycle, as far as they are not those of the cycle before.
    func makeTables(cycle: Int, _ slots: ScalarFile) {
        guard let flows else { preconditionFailure("chances are known before tables are made of them") }
        for (number, tabled) in code.tabledFlows.enumerated() where tables[number] == nil || tabled.change {
            // A combination is decided about as fast as an individual: a table of more of them than there are people
            // would cost more than it saves (our choice, and of no effect on any figure).
            let isWorthwhile = tabled.combinations * tabled.states.count <= people.present
            tables[number] =
                isWorthwhile
                ? workspace.table(of: tabled, flows, of: people, cycle: cycle, slots) : nil
        }
    }
}
