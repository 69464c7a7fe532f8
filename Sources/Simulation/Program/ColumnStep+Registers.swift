/// Where a step writes and what it reads, for code that moves steps about.
extension ColumnStep {
    /// The register that the step writes.
    package var target: Int {
        switch self {
        case .apply(_, _, let to), .byState(_, let to), .individual(let to), .element(_, _, _, let to),
            .sinceEntry(let to), .timeInState(let to), .interpolate(_, _, _, _, let to), .strength(_, _, let to),
            .built(_, _, let to), .active(_, let to), .after(_, _, let to), .begun(_, let to),
            .completed(_, let to), .dropped(_, let to):
            to
        }
    }

    /// The step with its result in another register.
    package func writing(to register: Int) -> ColumnStep {
        switch self {
        case .apply(let operation, let operands, _): .apply(operation, operands, to: register)
        case .byState(let table, _): .byState(table: table, to: register)
        case .individual: .individual(to: register)
        case .element(let values, let index, let place, _): .element(values, index: index, at: place, to: register)
        case .sinceEntry: .sinceEntry(to: register)
        case .timeInState: .timeInState(to: register)
        case .interpolate(let at, let points, let values, let place, _):
            .interpolate(at: at, points: points, values: values, place, to: register)
        case .strength(let intervention, let fading, _):
            .strength(intervention: intervention, fading: fading, to: register)
        case .built(let intervention, let months, _): .built(intervention: intervention, months: months, to: register)
        case .active(let intervention, _): .active(intervention: intervention, to: register)
        case .after(let intervention, let months, _): .after(intervention: intervention, months: months, to: register)
        case .begun(let intervention, _): .begun(intervention: intervention, to: register)
        case .completed(let intervention, _): .completed(intervention: intervention, to: register)
        case .dropped(let intervention, _): .dropped(intervention: intervention, to: register)
        }
    }

    /// The step with each operand changed.
    package func reading(_ change: (ColumnOperand) -> ColumnOperand) -> ColumnStep {
        switch self {
        case .apply(let operation, let operands, let to): .apply(operation, operands.changed(change), to: to)
        case .element(let values, let index, let place, let to):
            .element(values, index: change(index), at: place, to: to)
        case .interpolate(let at, let points, let values, let place, let to):
            .interpolate(at: change(at), points: points, values: values, place, to: to)
        case .byState, .individual, .sinceEntry, .timeInState, .strength, .built, .active, .after, .begun, .completed,
            .dropped:
            self
        }
    }

    /// What the step reads.
    package var operands: [ColumnOperand] {
        switch self {
        case .apply(_, let operands, _): Array(operands)
        case .element(_, let index, _, _): [index]
        case .interpolate(let at, _, _, _, _): [at]
        case .byState, .individual, .sinceEntry, .timeInState, .strength, .built, .active, .after, .begun, .completed,
            .dropped:
            []
        }
    }

    /// The slots that the step looks up, besides those among its operands.
    package var lookedUpSlots: [Int] {
        switch self {
        case .element(let values, _, _, _): values
        case .interpolate(_, let points, let values, _, _): points + values
        case .built(_, let months, _), .after(_, let months, _): [months]
        case .apply, .byState, .individual, .sinceEntry, .timeInState, .strength, .active, .begun, .completed, .dropped:
            []
        }
    }
}
