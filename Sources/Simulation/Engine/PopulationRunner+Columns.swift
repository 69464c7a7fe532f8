import Program

/// Running code over individuals, block by block.
extension PopulationRunner {
    /// Runs code for all blocks in their order and hands each block to `use`.
    func evaluateAll(
        _ code: ColumnProgram, cycle: Int, _ slots: ScalarFile, _ use: (Members) -> Void
    ) throws(RunError) {
        var start = 0
        while start < individuals {
            let count = min(block, individuals - start)
            let members = Members(from: start, count: count, distances: neighbours)
            try evaluate(code, members, cycle: cycle, slots)
            use(members)
            start += count
        }
    }

    /// Computes the settled values of who entered, moved or began a course since this was last done.
    func settle(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let code = code.settled
        let first = program.attributes.count
        var start = 0
        while start < unsettled.count, !code.results.isEmpty {
            // A block at a time is copied to a place that stays while the code runs.
            let count = min(block, unsettled.count - start)
            for place in 0..<count { picked[place] = unsettled[start + place] }
            let members = Members(picked, count: count)
            try evaluate(code, members, cycle: cycle, slots)
            for (number, result) in code.results.enumerated() {
                let value = unsafe source(result, members, slots, operand: 0)
                let column = unsafe attributes.pointer(from: (first + number) * individuals)
                for place in 0..<count { unsafe column[members[place]] = Kernels.value(value, place) }
            }
            start += count
        }
        unsettled.removeAll(keepingCapacity: true)
    }

    /// Where an operand's numbers are, for the members of a block; `operand` says which one of its step it is.
    func source(_ source: ColumnOperand, _ members: Members, _ slots: ScalarFile, operand: Int) -> ColumnSource {
        switch source {
        case .register(let register): unsafe .column(UnsafePointer(registers[register]))
        case .attribute(let number):
            unsafe column(attributes.pointer(from: number * individuals), members, operand: operand)
        case .response(let intervention):
            unsafe column(courses[intervention].response.pointer(from: 0), members, operand: operand)
        case .scalar(let slot): unsafe .scalar(slots[slot])
        }
    }

    /// A stored column where it stands, or what the members picked out have in it.
    private func column(_ stored: UnsafePointer<Double>, _ members: Members, operand: Int) -> ColumnSource {
        if members.isRun { return unsafe .column(stored + members.base) }
        let copy = unsafe gathered[operand]
        for place in 0..<members.count { unsafe copy[place] = stored[members[place]] }
        return unsafe .column(UnsafePointer(copy))
    }

    private func evaluate(_ code: ColumnProgram, _ members: Members, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let count = members.count
        for step in code.steps {
            let target = unsafe registers[step.target]
            switch step {
            case .apply(let operation, let operands, _):
                let a = unsafe source(operands[0], members, slots, operand: 0)
                let b = unsafe operands.count > 1 ? source(operands[1], members, slots, operand: 1) : .scalar(0)
                let c = unsafe operands.count > 2 ? source(operands[2], members, slots, operand: 2) : .scalar(0)
                unsafe Kernels.apply(operation, a, b, c, to: target, count: count)
            case .byState(let table, _):
                let state = unsafe states.pointer(from: 0)
                let first = table * program.states
                unsafe tables.withUnsafeBufferPointer { values in
                    for place in 0..<count {
                        unsafe target[place] = values[first + Int(state[members[place]])]
                    }
                }
            case .individual: for place in 0..<count { unsafe target[place] = Double(members[place] + 1) }
            case .element(let values, let index, _):
                let row = unsafe source(index, members, slots, operand: 0)
                unsafe try pick(values, at: row, to: target, count: count, cycle: cycle, slots)
            case .strength(let intervention, let fading, _):
                unsafe strength(intervention, fading: fading, to: target, members, cycle: cycle)
            case .built(let intervention, let months, _):
                unsafe built(intervention, months: slots[months], to: target, members, cycle: cycle)
            case .active(let intervention, _):
                unsafe active(intervention, to: target, members)
            case .after(let intervention, let months, _):
                unsafe after(intervention, months: slots[months], to: target, members, cycle: cycle)
            case .begun(let intervention, _):
                unsafe flag(courses[intervention].begin, equals: cycle, to: target, members)
            case .completed(let intervention, _):
                unsafe flag(courses[intervention].end, equals: cycle, to: target, members)
            }
        }
    }
}
