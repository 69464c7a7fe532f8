import Program

/// Where the value of each step of some code lies, for everybody of a population in some cycles.
struct CodeIntervals {
    /// Each writes the register of its position.
    let steps: [ColumnStep]
    let results: [ColumnOperand]
    /// For each step.
    private var intervals: [Interval] = []
    private let ranges: InputRanges

    /// - Returns: nil where a step's value might be infinite or no number, or nothing is known of it.
    init?(_ code: ColumnProgram, _ ranges: InputRanges, tables: [[Int]]) {
        self.ranges = ranges
        var names = Array(0..<code.registers)
        func name(_ operand: ColumnOperand) -> ColumnOperand {
            if case .register(let register) = operand { .register(names[register]) } else { operand }
        }
        var steps: [ColumnStep] = []
        for step in code.steps {
            let own = step.reading(name).writing(to: steps.count)
            names[step.target] = steps.count
            steps.append(own)
        }
        self.steps = steps
        results = code.results.map(name)
        for step in steps {
            guard let interval = interval(of: step, tables) else { return nil }
            intervals.append(interval)
        }
        guard results.allSatisfy({ self[$0] != nil }) else { return nil }
    }

    /// Where an operand of the steps, or a result, lies.
    subscript(operand: ColumnOperand) -> Interval? {
        switch operand {
        case .register(let position): intervals[position]
        case .attribute(let number): number < ranges.attributes.count ? ranges.attributes[number] : nil
        case .scalar(let slot): ranges.range(slot: slot)
        case .response: nil
        }
    }

    private func interval(of step: ColumnStep, _ tables: [[Int]]) -> Interval? {
        guard case .apply(let operation, let operands, _) = step else { return ranges.range(of: step, tables: tables) }
        guard let a = self[operands[0]], let b = self[operands[min(1, operands.count - 1)]],
            let c = self[operands[operands.count - 1]]
        else { return nil }
        return operation.interval(a, b, c)
    }
}
