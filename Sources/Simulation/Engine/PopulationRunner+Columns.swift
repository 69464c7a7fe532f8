import Program

/// Running code over individuals, block by block.
extension PopulationRunner {
    /// Runs code for all blocks in their order and hands each block to `use`.
    func evaluateAll(
        _ code: ColumnProgram, cycle: Int, _ slots: ScalarFile, _ use: (_ start: Int, _ count: Int) -> Void
    ) throws(RunError) {
        var start = 0
        while start < individuals {
            let count = min(block, individuals - start)
            try evaluate(code, start: start, count: count, cycle: cycle, slots)
            use(start, count)
            start += count
        }
    }

    /// Where an operand's numbers are, for the block that begins at an individual.
    func source(_ operand: ColumnOperand, start: Int, _ slots: ScalarFile) -> ColumnSource {
        switch operand {
        case .register(let register): unsafe .column(UnsafePointer(registers[register]))
        case .attribute(let number): unsafe .column(UnsafePointer(attributes.pointer(from: number * individuals + start)))
        case .response(let intervention): unsafe .column(UnsafePointer(courses[intervention].response.pointer(from: start)))
        case .scalar(let slot): unsafe .scalar(slots[slot])
        }
    }

    private func evaluate(_ code: ColumnProgram, start: Int, count: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        for step in code.steps {
            switch step {
            case .apply(let operation, let operands, let to):
                let a = unsafe source(operands[0], start: start, slots)
                let b = unsafe operands.count > 1 ? source(operands[1], start: start, slots) : .scalar(0)
                let c = unsafe operands.count > 2 ? source(operands[2], start: start, slots) : .scalar(0)
                unsafe Kernels.apply(operation, a, b, c, to: registers[to], count: count)
            case .byState(let table, let to):
                let target = unsafe registers[to]
                let state = unsafe states.pointer(from: start)
                let first = table * program.states
                unsafe tables.withUnsafeBufferPointer { values in
                    for index in 0..<count { unsafe target[index] = values[first + Int(state[index])] }
                }
            case .individual(let to):
                let target = unsafe registers[to]
                for index in 0..<count { unsafe target[index] = Double(start + index + 1) }
            case .element(let values, let index, let to):
                let row = unsafe source(index, start: start, slots)
                try unsafe pick(values, at: row, to: to, count: count, cycle: cycle, slots)
            case .strength(let intervention, let fading, let to):
                strength(intervention, fading: fading, to: to, start: start, count: count, cycle: cycle)
            case .active(let intervention, let to):
                let standing = unsafe courses[intervention].standing.pointer(from: start)
                let target = unsafe registers[to]
                let active = Courses.Standing.active.rawValue
                for index in 0..<count { unsafe target[index] = standing[index] == active ? 1 : 0 }
            case .after(let intervention, let months, let to):
                after(intervention, months: slots[months], to: to, start: start, count: count, cycle: cycle)
            case .begun(let intervention, let to):
                flag(courses[intervention].begin, equals: cycle, to: to, start: start, count: count)
            case .completed(let intervention, let to):
                flag(courses[intervention].end, equals: cycle, to: to, start: start, count: count)
            }
        }
    }

    private func flag(_ column: borrowing IndividualColumn<Int32>, equals cycle: Int, to: Int, start: Int, count: Int) {
        let moment = unsafe column.pointer(from: start)
        let target = unsafe registers[to]
        let now = Int32(cycle)
        for index in 0..<count { unsafe target[index] = moment[index] == now ? 1 : 0 }
    }

    private func strength(_ intervention: Int, fading number: Int?, to: Int, start: Int, count: Int, cycle: Int) {
        let end = unsafe courses[intervention].end.pointer(from: start)
        let target = unsafe registers[to]
        let left = number.map { fading[$0] } ?? []
        let now = Int32(cycle)
        for index in 0..<count {
            let ended = unsafe end[index]
            if ended < 0 {
                unsafe target[index] = 0
            } else if now < ended {
                unsafe target[index] = 1
            } else {
                unsafe target[index] = left.isEmpty ? 0 : left[Int(now - ended)]
            }
        }
    }

    private func after(_ intervention: Int, months: Double, to: Int, start: Int, count: Int, cycle: Int) {
        let end = unsafe courses[intervention].end.pointer(from: start)
        let target = unsafe registers[to]
        let window = months / cycleLength
        for index in 0..<count {
            let since = unsafe cycle - Int(end[index])
            let isAfter = unsafe end[index] >= 0 && since >= 0 && Double(since) < window
            unsafe target[index] = isAfter ? 1 : 0
        }
    }

    private func pick(_ values: [Int], at index: ColumnSource, to: Int, count: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let target = unsafe registers[to]
        for position in 0..<count {
            let row = unsafe Kernels.value(index, position)
            guard row >= 1, row <= Double(values.count), row == row.rounded() else {
                throw error(.rowOutOfRange(row, rows: values.count), cycle: cycle)
            }
            unsafe target[position] = slots[values[Int(row) - 1]]
        }
    }
}
