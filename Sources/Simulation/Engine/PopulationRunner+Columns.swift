import Program

/// Running code over individuals, block by block.
extension PopulationRunner {
    /// Runs code for all who are present, from one on, block by block in their order, and hands each block to `use`.
    func evaluateAll(
        _ code: ColumnProgram, from first: Int = 0, cycle: Int, _ slots: ScalarFile, _ use: (Members) -> Void
    ) throws(RunError) {
        // Blocks begin at their multiples, whoever has left, so that sums do not depend on it.
        var start = max(first, people.firstPresent / workspace.block * workspace.block)
        while start < people.count {
            let count = min(workspace.block, people.count - start)
            if let members = workspace.members(from: start, count: count, of: people) {
                try evaluate(code, members, cycle: cycle, slots)
                use(members)
            }
            start += count
        }
    }

    /// Computes the settled values of who entered, moved or began a course since this was last done.
    func settle(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        if code.settled.results.isEmpty {
            // Nothing is kept, and the lists alone are told.
        } else if unsettled.isEverybody {
            try forEachSection { runner, section, workspace throws(RunError) in
                for start in stride(from: section.first, to: section.first + section.count, by: workspace.block) {
                    let count = min(workspace.block, section.first + section.count - start)
                    guard let members = workspace.members(from: start, count: count, of: runner.people) else {
                        continue
                    }
                    try runner.settle(members, workspace, cycle: cycle, slots)
                }
            }
        } else {
            var next = 0
            while let members = workspace.pick(unsettled.individuals, from: &next, of: people) {
                try settle(members, workspace, cycle: cycle, slots)
            }
        }
        noteChanges(unsettled)
        unsettled.removeAll()
    }

    /// Computes the settled values of the members of a block.
    private func settle(
        _ members: Members, _ workspace: Workspace, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        let code = code.settled
        try workspace.evaluate(code, members, of: people, cycle: cycle, slots)
        for (number, result) in code.results.enumerated() {
            let value = unsafe workspace.source(result, members, of: people, slots, operand: 0)
            let column = unsafe people.attributes.pointer(column: program.attributes.count + number)
            for place in 0..<members.count { unsafe column[members[place]] = Kernels.value(value, place) }
        }
    }

    /// Where an operand's numbers are, for the members of a block; `operand` says which one of its step it is.
    func source(_ source: ColumnOperand, _ members: Members, _ slots: ScalarFile, operand: Int) -> ColumnSource {
        unsafe workspace.source(source, members, of: people, slots, operand: operand)
    }

    /// Runs code for one block; its results stand where `source` finds them until other code runs.
    func evaluate(_ code: ColumnProgram, _ members: Members, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        try workspace.evaluate(code, members, of: people, cycle: cycle, slots)
    }
}
