import Program

/// Running code over individuals, block by block.
extension PopulationRunner {
    /// Runs code for all who are present, from one on, block by block in their order, and hands each block to `use`.
    func evaluateAll(
        _ code: ColumnProgram, from first: Int = 0, cycle: Int, _ slots: ScalarFile, _ use: (Members) -> Void
    ) throws(RunError) {
        // Blocks begin at their multiples, whoever has left, so that sums do not depend on it.
        var start = max(first, firstPresent / block * block)
        while start < individuals {
            let count = min(block, individuals - start)
            if let members = members(from: start, count: count) {
                try evaluate(code, members, cycle: cycle, slots)
                use(members)
            }
            start += count
        }
    }

    /// Those present among neighbours: all of them as a run, or the rest picked out; nil where all have left.
    private func members(from start: Int, count: Int) -> Members? {
        if gone == 0 { return Members(from: start, count: count, distances: neighbours) }
        var present = 0
        for individual in max(start, firstPresent)..<max(firstPresent, start + count)
        where states[individual] != out {
            picked[present] = Int32(individual)
            present += 1
        }
        if present == count { return Members(from: start, count: count, distances: neighbours) }
        return present == 0 ? nil : Members(picked, count: present)
    }

    /// Computes the settled values of who entered, moved or began a course since this was last done.
    func settle(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let code = code.settled
        let first = program.attributes.count
        var next = 0
        while next < unsettled.count, !code.results.isEmpty {
            // A block at a time is copied to a place that stays while the code runs.
            var count = 0
            while next < unsettled.count, count < block {
                if states[Int(unsettled[next])] != out {
                    picked[count] = unsettled[next]
                    count += 1
                }
                next += 1
            }
            let members = Members(picked, count: count)
            try evaluate(code, members, cycle: cycle, slots)
            for (number, result) in code.results.enumerated() {
                let value = unsafe source(result, members, slots, operand: 0)
                let column = unsafe attributes.pointer(column: first + number)
                for place in 0..<count { unsafe column[members[place]] = Kernels.value(value, place) }
            }
        }
        unsettled.removeAll(keepingCapacity: true)
    }

    /// Where an operand's numbers are, for the members of a block; `operand` says which one of its step it is.
    func source(_ source: ColumnOperand, _ members: Members, _ slots: ScalarFile, operand: Int) -> ColumnSource {
        switch source {
        case .register(let register): unsafe .column(UnsafePointer(registers[register]))
        case .attribute(let number):
            unsafe column(attributes.pointer(column: number), members, operand: operand)
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

    /// Runs code for one block; its results stand where `source` finds them until other code runs.
    func evaluate(_ code: ColumnProgram, _ members: Members, cycle: Int, _ slots: ScalarFile) throws(RunError) {
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
            case .sinceEntry: unsafe months(since: entered, to: target, members, cycle: cycle)
            case .timeInState: unsafe months(since: stateSince, to: target, members, cycle: cycle)
            case .interpolate(let at, let points, let values, let place, _):
                let x = unsafe source(at, members, slots, operand: 0)
                let table = slots.interpolation(points, values)
                unsafe try interpolate(table, at: x, to: target, count: count, cycle: cycle, place)
            case .element(let values, let index, let place, _):
                let row = unsafe source(index, members, slots, operand: 0)
                unsafe try pick(values, at: row, to: target, count: count, cycle: cycle, slots, place)
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
                unsafe flag(courses[intervention].completed, equals: cycle, to: target, members)
            case .dropped(let intervention, _):
                unsafe flag(courses[intervention].dropped, equals: cycle, to: target, members)
            }
        }
    }
}
