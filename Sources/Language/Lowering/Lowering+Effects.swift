import Checking
import Numerics
import Program
import SourceText

/// Effects of the interventions that run, on amounts and on flows.
extension Lowering {
    /// What an amount books with the effects on it; several effects multiply.
    ///
    /// An amount that goes on over time is booked as it is without effects, and what the effects take from it, or add to
    /// it, apart from that: the first is the same in all scenarios, to the last bit, and the second is summed over
    /// those alone who have begun a course. So who gains by an effect and loses nothing gains exactly (law 8).
    mutating func booked(
        _ target: Booking.Target, _ amount: Node, _ changes: [Node], moves: CheckedMoves?, _ range: SourceRange
    ) -> [LoweredPopulation.BookedAmount] {
        guard !changes.isEmpty else {
            return [booked(target, amount, isMoment: moves != nil, moves: moves, range)]
        }
        if moves != nil {
            let changed = factor(changes).map { graph.apply(.multiply, amount, $0) } ?? amount
            return [booked(target, changed, isMoment: true, moves: moves, range)]
        }
        let taken = graph.apply(.negate, graph.apply(.multiply, amount, together(changes)))
        return [
            booked(target, amount, isMoment: false, range), booked(target, taken, isMoment: false, range),
        ]
    }

    /// What the rate of a flow out of a state is multiplied by; nil where no effect is on it.
    mutating func factor(onFlowOf population: Int, from state: Int, to target: CheckedFlow.Target) -> Node? {
        factor(
            changes(on: population, state: state) { effect in
                guard case .flows(let from, let to) = effect, from.contains(state) else { return false }
                guard let to else { return true }
                return if case .state(to) = target { true } else { false }
            })
    }

    /// What is left with all changes: the product of 1 - change; nil without changes.
    private mutating func factor(_ changes: [Node]) -> Node? {
        guard let first = changes.first else { return nil }
        let one = graph.constant(1)
        return changes.dropFirst().reduce(graph.apply(.subtract, one, first)) {
            graph.apply(.multiply, $0, graph.apply(.subtract, one, $1))
        }
    }

    /// The change that changes make together: 1 less the product of 1 - change; built up one by one, so that it is
    /// nothing for whom all are.
    private mutating func together(_ changes: [Node]) -> Node {
        let one = graph.constant(1)
        return changes.dropFirst().reduce(changes[0]) { all, change in
            // 1 - (1 - a)(1 - b) = a + (1 - a) b.
            graph.apply(.add, all, graph.apply(.multiply, graph.apply(.subtract, one, all), change))
        }
    }

    /// strength x (1 - factor) for each effect that is meant, of the interventions that run.
    mutating func changes(
        on population: Int, state: Int?, _ isMeant: (CheckedEffect.Target) -> Bool
    ) -> [Node] {
        var changes: [Node] = []
        for (position, number) in started(population).enumerated() {
            let context = Context(population: population, intervention: number, fixedState: state)
            for effect in model.interventions[number].effects where isMeant(effect.target) {
                let halfLife = effect.halfLife.map { noted($0, \.halfLives, context) }
                var strength = graph.column(.strength(intervention: position, halfLife: halfLife))
                if let buildUp = effect.buildUp {
                    let built = graph.column(.built(position, over: noted(buildUp, \.buildUps, context)))
                    strength = graph.apply(.multiply, strength, built)
                }
                changes.append(graph.apply(.multiply, strength, complement(scalar(effect.factor, context))))
            }
        }
        return changes
    }

    /// 1 - x; where x is itself 1 - y, that is y.
    private mutating func complement(_ node: Node) -> Node {
        if case .apply(.subtract, let operands) = graph.kind(node), graph.constant(operands[0]) == 1 {
            return operands[1]
        }
        return graph.apply(.subtract, graph.constant(1), node)
    }
}
