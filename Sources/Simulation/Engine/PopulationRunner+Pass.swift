import Numerics
import Program

/// Several cycles of a population in which nobody has to be known by name, a section at a time.
extension PopulationRunner {
    /// Works out some cycles: sums what is booked in each, and counts who moves.
    ///
    /// - Parameters:
    ///   - first: the first of them; a block of random words serves it and the ones after it.
    ///   - files: the slots of each cycle.
    func pass(from first: Int, _ files: [ScalarFile]) throws(RunError) {
        var chances: [(transitions: Transitions, exits: SteadyExits, tables: [ThresholdTable?])] = []
        for (turn, slots) in files.enumerated() {
            try takeTransitions(cycle: first + turn, slots)
            guard let transitions, let exits else { preconditionFailure("chances have just been taken") }
            chances.append((transitions, exits, tables))
        }
        let cycles = chances
        makeRoomForSums()
        for workspace in workspaces {
            for place in workspace.moved.indices { workspace.moved[place] = 0 }
        }
        try forEachSection { runner, section, workspace throws(RunError) in
            let (code, people) = (runner.code, runner.people)
            if code.drawsMoves {
                workspace.words.fill(
                    places: 0..<section.count, firstNumber: section.first, key: runner.flowKey,
                    group: UInt32(first / 4), draw: UInt32(people.site.draw), purpose: EntryBatch.start.purpose)
            }
            workspace.load(section, of: people)
            for (turn, slots) in files.enumerated() {
                let cycle = first + turn
                if !code.booked.sources.isEmpty {
                    try runner.sum(section, workspace, turn: turn, cycle: cycle, slots)
                }
                workspace.turn = turn
                let words = unsafe workspace.words[cycle % 4]
                let (transitions, exits, tables) = cycles[turn]
                unsafe try runner.choose(
                    section, workspace, transitions, exits, tables, words: words, cycle: cycle, slots)
                workspace.advance()
                if code.runsEachCycle || turn == files.count - 1 { workspace.store(section, to: people) }
            }
        }
    }

    /// How many moved in a cycle that was worked out, from each state to each destination.
    /// - Shape: states x (states + 1).
    func moves(turn: Int) -> [Int] {
        let pairs = program.states * (program.states + 1)
        let lane = code.cyclesAtOnce * pairs
        return (0..<pairs).map { pair in
            workspaces.reduce(0) { sum, workspace in
                (0..<Workspace.lanes).reduce(sum) { $0 + workspace.moved[$1 * lane + turn * pairs + pair] }
            }
        }
    }
}
