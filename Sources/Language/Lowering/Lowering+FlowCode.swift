import Checking
import Program

/// Writing down who arrives, who moves, and what falls on moves.
extension Lowering {
    func finished(_ arrivals: LoweredPopulation.LoweredArrivals) -> ArrivalProgram {
        let target: ArrivalProgram.Target =
            if let state = arrivals.state { .state(state) } else { .shares(arrivals.shares.map { slot($0) }) }
        return ArrivalProgram(meanSlot: slot(arrivals.mean), target: target, range: arrivals.range)
    }

    /// The flows out of a state; what differs from individual to individual is computed by their code.
    func finished(_ flows: LoweredPopulation.LoweredFlows, _ tables: inout ColumnTables) -> StateFlows {
        var columns: [Node] = []
        for node in flows.certain.map(\.condition) + flows.moves.flatMap(\.values)
        where graph.isColumn(node) && !columns.contains(node) {
            columns.append(node)
        }
        func value(_ node: Node) -> Move.Value {
            columns.firstIndex(of: node).map { .result($0) } ?? .slot(slot(node))
        }
        let moves = flows.moves.map { move -> Move in
            let speed: Move.Speed =
                switch move.speed {
                case .rate(let node): .rate(value(node))
                case .chance(let node, let period): .chance(value(node), period: period)
                case .row(let period): .row(period: period)
                }
            let target: Move.Target =
                switch move.target {
                case .state(let state): .state(state)
                case .shares(let nodes): .shares(nodes.map { slot($0) })
                }
            return Move(speed: speed, factor: move.factor.map(value), target: target, range: move.range)
        }
        return StateFlows(
            code: columnProgram(columns, &tables),
            certain: flows.certain.map { CertainMove(condition: value($0.condition), to: $0.to) }, moves: moves)
    }

    /// Whether what flows take from slots can change from cycle to cycle.
    func changesByCycle(_ flows: [LoweredPopulation.LoweredFlows]) -> Bool {
        flows.flatMap(\.moves).contains { move in
            var nodes = move.values
            if case .shares(let shares) = move.target { nodes += shares }
            return nodes.contains { graph.placement($0) == .cycle }
        }
    }

    /// The amount as one that falls on moves; nil where it falls on cycles.
    func moveBooking(_ amount: LoweredPopulation.BookedAmount, states: Int, _ tables: inout ColumnTables)
        -> MoveBooking?
    {
        guard let moves = amount.moves else { return nil }
        var isMeant = [Bool](repeating: false, count: states * (states + 1))
        for from in moves.from {
            for to in moves.to { isMeant[from * (states + 1) + to] = true }
        }
        let column: [Node] = if case .column(let node) = amount.times { [node] } else { [] }
        return MoveBooking(
            target: amount.target, isMeant: isMeant, factorSlot: slot(amount.factor),
            code: columnProgram(column, &tables), range: amount.range)
    }
}
