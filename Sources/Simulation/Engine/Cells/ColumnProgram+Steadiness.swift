import Program

extension ColumnProgram {
    /// What its steps read, and its results.
    var operands: [ColumnOperand] {
        var operands = results
        for step in steps {
            _ = step.reading { operand in
                operands.append(operand)
                return operand
            }
        }
        return operands
    }

    /// Whether its results stay the same for who stays in a state and is not in, before or after a course.
    ///
    /// - Parameter changing: the slots that change from cycle to cycle.
    func isSteady(_ population: PopulationProgram, _ changing: Set<Int>) -> Bool {
        let readsChanging = operands.contains {
            if case .scalar(let slot) = $0 { changing.contains(slot) } else { false }
        }
        return !readsChanging
            && steps.allSatisfy { step in
                switch step {
                case .apply, .individual: true
                case .byState(let table, _): changing.isDisjoint(with: population.tables[table])
                case .element(let values, _, _, _): changing.isDisjoint(with: values)
                case .interpolate(_, let points, let values, _, _):
                    changing.isDisjoint(with: points) && changing.isDisjoint(with: values)
                case .sinceEntry, .timeInState, .strength, .built, .active, .after, .begun, .completed, .dropped: false
                }
            }
    }
}

extension Move.Value {
    /// Whether it stays the same from cycle to cycle, as far as slots tell.
    func isSteady(_ changing: Set<Int>) -> Bool {
        switch self {
        case .slot(let slot): !changing.contains(slot)
        case .result: true
        }
    }
}
