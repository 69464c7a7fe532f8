import Checking
import Results

/// The moves that can happen: those for which results keep room.
extension Lowering {
    /// The moves that a flow, or a course of any intervention, can make, whatever a scenario sets and a draw gives.
    ///
    /// A share that the text or its data fixes at 0 makes none.
    static func moves(_ model: CheckedModel, between states: [ResultLayout.State]) -> [ResultLayout.Move] {
        var isPossible = [Bool](repeating: false, count: states.count * states.count)
        var first = 0
        for (number, population) in model.populations.enumerated() {
            let own = population.states.count
            func allow(_ from: Int, _ to: Int) {
                if to < own { isPossible[(first + from) * states.count + first + to] = true }
            }
            for flow in population.flows {
                for (position, from) in flow.from.enumerated() {
                    switch flow.target {
                    case .state(let to): allow(from, to)
                    case .proportions(let shares):
                        for to in 0..<own where !shares.isZero(ofState: to) { allow(from, to) }
                    case .chances(let rows):
                        for to in 0..<own where !rows[position].isZero(ofState: to) { allow(from, to) }
                    }
                }
            }
            for intervention in model.interventions where intervention.population == number {
                for move in intervention.moves {
                    for from in move.from { allow(from, move.to) }
                }
            }
            first += own
        }
        return ResultLayout.moves(states) { isPossible[$0 * states.count + $1] }
    }
}

extension CheckedExpression {
    /// Whether the element of a column that belongs to a state is the number 0 where it is written.
    fileprivate func isZero(ofState state: Int) -> Bool {
        guard case .byState(let column, let rows) = kind else { return false }
        switch column.kind {
        case .column(let values): return values[rows[state]] == 0
        case .list(let elements): return elements[rows[state]].kind == .number(0)
        default: return false
        }
    }
}
