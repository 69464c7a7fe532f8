import Program

/// Running code over individuals, block by block.
extension Workspace {
    /// Those present among neighbours: all of them as a run, or the rest picked out; nil where all have left.
    func members(from start: Int, count: Int, of people: Individuals) -> Members? {
        if people.gone == 0, !hasLeavers { return Members(from: start, count: count, distances: neighbours) }
        var present = 0
        for individual in max(start, people.firstPresent)..<max(people.firstPresent, start + count)
        where people.states[individual] != people.out {
            picked[present] = Int32(individual)
            present += 1
        }
        if present == count { return Members(from: start, count: count, distances: neighbours) }
        return present == 0 ? nil : Members(picked, count: present)
    }

    /// Where an operand's numbers are, for the members of a block; `operand` says which one of its step it is.
    func source(
        _ source: ColumnOperand, _ members: Members, of people: Individuals, _ slots: ScalarFile, operand: Int
    ) -> ColumnSource {
        switch source {
        case .register(let register): unsafe .column(UnsafePointer(registers[register]))
        case .attribute(let number):
            unsafe column(people.attributes.pointer(column: number), members, operand: operand)
        case .response(let intervention):
            unsafe column(people.courses[intervention].response.pointer(from: 0), members, operand: operand)
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
    func evaluate(
        _ code: ColumnProgram, _ members: Members, of people: Individuals, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        let count = members.count
        for step in code.steps {
            let target = unsafe registers[step.target]
            switch step {
            case .apply(let operation, let operands, _):
                let a = unsafe source(operands[0], members, of: people, slots, operand: 0)
                let b =
                    unsafe operands.count > 1 ? source(operands[1], members, of: people, slots, operand: 1) : .scalar(0)
                let c =
                    unsafe operands.count > 2 ? source(operands[2], members, of: people, slots, operand: 2) : .scalar(0)
                unsafe Kernels.apply(operation, a, b, c, to: target, count: count)
            case .byState(let table, _):
                let state = unsafe people.states.pointer(from: 0)
                let first = table * people.program.states
                unsafe people.tables.withUnsafeBufferPointer { values in
                    for place in 0..<count {
                        unsafe target[place] = values[first + Int(state[members[place]])]
                    }
                }
            case .individual: for place in 0..<count { unsafe target[place] = Double(members[place] + 1) }
            case .sinceEntry: unsafe months(since: people.entered, of: people, to: target, members, cycle: cycle)
            case .timeInState: unsafe months(since: people.stateSince, of: people, to: target, members, cycle: cycle)
            case .interpolate(let at, let points, let values, let place, _):
                let x = unsafe source(at, members, of: people, slots, operand: 0)
                let table = slots.interpolation(points, values)
                unsafe try interpolate(table, at: x, of: people, to: target, count: count, cycle: cycle, place)
            case .element(let values, let index, let place, _):
                let row = unsafe source(index, members, of: people, slots, operand: 0)
                unsafe try pick(values, at: row, of: people, to: target, count: count, cycle: cycle, slots, place)
            case .strength(let intervention, let fading, _):
                unsafe strength(intervention, of: people, fading: fading, to: target, members, cycle: cycle)
            case .built(let intervention, let months, _):
                unsafe built(intervention, of: people, months: slots[months], to: target, members, cycle: cycle)
            case .active(let intervention, _):
                unsafe active(intervention, of: people, to: target, members)
            case .after(let intervention, let months, _):
                unsafe after(intervention, of: people, months: slots[months], to: target, members, cycle: cycle)
            case .begun(let intervention, _):
                unsafe flag(people.courses[intervention].begin, equals: cycle, to: target, members)
            case .completed(let intervention, _):
                unsafe flag(people.courses[intervention].completed, equals: cycle, to: target, members)
            case .dropped(let intervention, _):
                unsafe flag(people.courses[intervention].dropped, equals: cycle, to: target, members)
            }
        }
    }
}
