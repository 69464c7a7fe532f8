import Quantities
import SourceText
import Syntax

extension Checker {
    /// A column with a share for each state: by the states' names where the rows have names, else in their order.
    mutating func proportions(
        _ expression: Expression, of population: Int, _ scope: Scope, upTo binding: BindingTime
    ) -> CheckedExpression? {
        guard hasStates(population, at: expression.range) else { return nil }
        let column = checked(expression, in: .population(population, scope))
        limit(column, what: "the proportions", upTo: binding)
        let states = model.populations[population].states
        switch column.type {
        case .unknown: return nil
        case .column(let dimension, let rows, let names):
            guard names.isEmpty else {
                let missing = states.filter { !names.contains($0) }
                guard missing.isEmpty else {
                    report(.statesWithoutRow(missing), at: expression.range)
                    return nil
                }
                let order = states.map { names.firstIndex(of: $0) ?? 0 }
                return CheckedExpression(
                    .byState(column, rows: order), type: .number(dimension), binding: max(column.binding, .state),
                    range: expression.range)
            }
            guard rows == states.count else {
                report(.rowsDiffer(left: states.count, right: rows), at: expression.range)
                return nil
            }
            return CheckedExpression(
                .byState(column, rows: Array(0..<rows)), type: .number(dimension), binding: max(column.binding, .state),
                range: expression.range)
        default:
            report(
                .wrongType(
                    what: "proportions", expected: "a column with a row for each state", found: column.type.spoken),
                at: expression.range)
            return nil
        }
    }

    mutating func checkFlow(_ flow: Flow, of population: Int, _ scope: Scope) {
        guard hasStates(population, at: flow.range) else { return }
        let place = Place.population(population, scope)
        let states = Array(model.populations[population].states.indices)
        var from = states
        if let name = flow.from {
            guard let state = state(name, scope) else { return }
            from = [state]
        }
        let target: CheckedFlow.Target
        if let name = flow.to {
            guard let state = state(name, scope) else { return }
            target = .state(state)
            if from == [state] { report(.flowToItself(name.text), at: flow.range) }
        } else {
            guard let shares = flow.proportions,
                let proportions = proportions(shares, of: population, scope, upTo: .draw)
            else { return }
            target = .proportions(proportions)
        }
        let speed: CheckedFlow.Speed
        switch flow.speed {
        case .rate(let expression):
            let each = Dimension.none / .time
            speed = .rate(number(expression, each, what: "a rate", in: place, upTo: .state))
        case .chance(let expression, let period):
            guard let unit = unit(period) else { return }
            guard unit.dimension == .time else {
                return report(
                    .wrongUnit(what: "the period of a chance", expected: "a time", found: unit.dimension.description),
                    at: period.range)
            }
            let chance = number(expression, .none, what: "a chance", in: place, upTo: .state)
            if case .number(let value) = chance.kind, !(0...1).contains(value) {
                report(.outOfRange(what: "a chance", value: value, allowed: "from 0 to 1"), at: expression.range)
            }
            speed = .chance(chance, period: unit.scale)
        }
        model.populations[population].flows.append(
            CheckedFlow(from: from, target: target, speed: speed, range: flow.range))
    }

    mutating func state(_ name: Name, _ scope: Scope) -> Int? {
        if case .state(let state)? = scope[name.text]?.meaning { return state }
        let states = scope.names.filter { name in
            if case .state? = scope[name]?.meaning { true } else { false }
        }
        if !isExcused(name.text) {
            report(
                .unknownName(name.text, what: "state", nearest: nearest(to: name.text, among: states)), at: name.range)
        }
        return nil
    }
}
