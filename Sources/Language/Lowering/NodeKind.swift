import Numerics
import Program

/// What a node computes, and from which nodes.
enum NodeKind: Hashable {
    // Scalars: known once a draw or once a cycle.
    case constant(Double)
    case sample(DistributionForm, [Node], input: Int, parameter: String)
    case bootstrapWeight(firstInput: Int, count: Int, position: Int)
    /// One of several numbers that are drawn at once.
    case vectorSample(VectorForm, [Node], firstInput: Int, parameter: String, position: Int, count: Int)
    case time
    case total(RunningTotal)
    /// 1 from a cycle on, where the condition then was not 0; else 0.
    case latch(Node, cycle: Int)
    // On scalars and on columns.
    case apply(Operation, [Node])
    case element([Node], index: Node)
    case interpolate(at: Node, points: [Node], values: [Node], InterpolationPlace)
    // Columns: one number for each individual.
    case byState([Node])
    case attribute(Int)
    case response(Int)
    case individual
    case sinceEntry
    case timeInState
    case strength(intervention: Int, halfLife: Node?)
    case built(Int, over: Node)
    case active(Int)
    case after(Int, months: Node)
    case begun(Int)
    case completed(Int)
    case dropped(Int)
}

extension NodeKind {
    /// The nodes it is computed from.
    var operands: [Node] {
        switch self {
        case .constant, .bootstrapWeight, .time, .total, .attribute, .response, .individual, .sinceEntry, .timeInState,
            .active, .begun, .completed, .dropped:
            []
        case .interpolate(let at, let points, let values, _): points + values + [at]
        case .sample(_, let arguments, _, _), .vectorSample(_, let arguments, _, _, _, _): arguments
        case .latch(let condition, _): [condition]
        case .apply(_, let operands): operands
        case .element(let values, let index): values + [index]
        case .byState(let values): values
        case .built(_, let months): [months]
        case .strength(_, let halfLife): halfLife.map { [$0] } ?? []
        case .after(_, let months): [months]
        }
    }
}
