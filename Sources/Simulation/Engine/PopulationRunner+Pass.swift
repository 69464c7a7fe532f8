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
        var chances: [CycleChances] = []
        for (turn, slots) in files.enumerated() {
            try takeFlows(cycle: first + turn, slots)
            guard let flows else { preconditionFailure("flows have just been taken") }
            chances.append(CycleChances(flows, tables))
        }
        bound(&chances, files)
        let rateBounds = rateBounds(files)
        let cycles = chances
        let most = mostLeaving(cycles[0].flows)
        makeRoomForSums()
        for workspace in workspaces { workspace.beginCounting() }
        try forEachSection { runner, section, workspace throws(RunError) in
            let (code, people) = (runner.code, runner.people)
            if let most {
                return try runner.passListed(
                    section, workspace, cycles[0].flows.transitions, from: first, files, mostLeaving: most)
            }
            if code.drawsMoves {
                workspace.words.fill(
                    places: 0..<section.count, firstNumber: section.first, key: runner.flowKey,
                    group: UInt32(first / 4), draw: UInt32(people.site.draw), purpose: EntryBatch.start.purpose)
            }
            workspace.load(section, of: people)
            try workspace.takeLimits(rateBounds, cycles[0].flows, section, of: people, cycle: first)
            var isStored = true
            for (turn, slots) in files.enumerated() {
                let cycle = first + turn
                if !code.booked.sources.isEmpty {
                    try runner.sum(section, workspace, turn: turn, cycle: cycle, slots)
                }
                workspace.turn = turn
                let words = unsafe workspace.words[cycle % 4]
                let isDone = try unsafe workspace.moveListed(
                    section, cycles[turn], of: people, words: words, cycle: cycle, slots)
                if !isDone {
                    if !isStored, code.runsEachCycle { workspace.store(section, to: people) }
                    try unsafe runner.choose(section, workspace, cycles[turn], words: words, cycle: cycle, slots)
                    workspace.advance()
                }
                workspace.noteLeavers()
                isStored = code.readsStates || turn == files.count - 1
                if isStored { workspace.store(section, to: people) }
            }
        }
    }

    /// Words below it may move somebody, where these alone are listed; nil where everybody is looked at.
    ///
    /// One pass that decides up to four exits costs less than any list (measured: 0.2 ns an individual and cycle, to 0.3).
    private func mostLeaving(_ flows: CycleFlows) -> UInt64? {
        flows.exits.areExits && flows.exits.groups.count == 1 ? nil : highestListed(flows.transitions)
    }

    /// Works out some cycles of a section in which few move.
    private func passListed(
        _ section: Section, _ workspace: Workspace, _ transitions: Transitions, from first: Int,
        _ files: [ScalarFile], mostLeaving most: UInt64
    ) throws(RunError) {
        workspace.lowWords.removeAll()
        if most > 0 {
            list(
                section.first..<section.first + section.count, workspace, first / Self.cyclesOfWords,
                upTo: UInt32(most - 1))
        }
        for (turn, slots) in files.enumerated() {
            let cycle = first + turn
            if !code.booked.sources.isEmpty { try sum(section, workspace, turn: turn, cycle: cycle, slots) }
            workspace.turn = turn
            workspace.move(workspace.lowWords.planes[cycle % Self.cyclesOfWords], transitions, of: people)
            workspace.noteLeavers()
        }
    }

    /// How many moved in a cycle that was worked out, from each state to each destination.
    /// - Shape: states x (states + 1).
    func moves(turn: Int) -> [Int] {
        (0..<code.states).flatMap { from in
            (0...code.states).map { to in
                workspaces.reduce(0) { $0 + $1.moved.moves(turn: turn, from: from, to: to) }
            }
        }
    }
}
