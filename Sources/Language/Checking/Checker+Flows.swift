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
        var target: CheckedFlow.Target?
        if let name = flow.to {
            guard let destination = destination(name, of: population, scope) else { return }
            target = .state(destination)
            // Who is there already does not move, and must not compete with who does.
            if flow.from == nil { from.removeAll { $0 == destination } }
            if from.isEmpty || from == [destination] { report(.flowToItself(name.text), at: flow.range) }
        } else if let shares = flow.proportions {
            guard let proportions = proportions(shares, of: population, scope, upTo: .draw) else { return }
            target = .proportions(proportions)
        }
        let speed: CheckedFlow.Speed
        switch flow.speed {
        case .rate(let expression):
            let each = Dimension.none / .time
            speed = .rate(number(expression, each, what: "a rate", in: place, upTo: .individual))
        case .chance(let expression, let period):
            guard let months = months(period) else { return }
            let chance = number(expression, .none, what: "a chance", in: place, upTo: .individual)
            speed = .chance(fraction(chance, what: "a chance"), period: months)
        case .chances(let expression, let period):
            guard let months = months(period), let rows = rows(expression, from: from, of: population, scope) else {
                return
            }
            target = .chances(rows)
            speed = .row(period: months)
        case .when(let expression):
            let condition = condition(expression, in: place)
            limit(condition, what: "the condition of a flow", upTo: .individual)
            speed = .certain(when: condition)
        }
        guard let target else { return }
        model.populations[population].flows.append(
            CheckedFlow(from: from, target: target, speed: speed, range: flow.range))
    }

    /// The period of a chance, in months; nil, and reported, where it is no time.
    mutating func months(_ period: UnitExpression) -> Double? {
        guard let unit = unit(period) else { return nil }
        guard unit.dimension == .time else {
            report(
                .wrongUnit(what: "the period of a chance", expected: "a time", found: unit.dimension.description),
                at: period.range)
            return nil
        }
        return unit.scale
    }

    /// The moves that a pattern means; nil, and reported, where it names a state that there is not.
    mutating func moves(_ pattern: MovePattern, of population: Int, _ scope: Scope) -> CheckedMoves? {
        guard hasStates(population, at: pattern.range) else { return nil }
        let states = Array(model.populations[population].states.indices)
        var moves = (from: states, to: states)
        if let name = pattern.from {
            guard let state = state(name, scope) else { return nil }
            moves.from = [state]
        }
        if let name = pattern.to {
            guard let destination = destination(name, of: population, scope) else { return nil }
            moves.to = [destination]
            if moves.from == moves.to { report(.flowToItself(name.text), at: pattern.range) }
        }
        return CheckedMoves(from: moves.from, to: moves.to, range: pattern.range)
    }

    /// Warns of amounts that fall on moves that neither a flow nor a course makes.
    ///
    /// What could not be read may hold the flow. Complexity: proportional to the model and, in each population, to its
    /// amounts times its flows.
    mutating func refuseIdleAmounts() {
        guard !hasUnread, !missesModel else { return }
        var amounts = model.populations.map { $0.costs.compactMap(\.moves) }
        // What belongs to a population whose name was refused has been told of with the name.
        for outcome in model.outcomes where outcome.intervention == nil && amounts.indices.contains(outcome.population)
        {
            if let moves = outcome.moves { amounts[outcome.population].append(moves) }
        }
        var byCourses = [[CheckedCourseMove]](repeating: [], count: amounts.count)
        // What stands in for an intervention of an unknown population has no population to belong to.
        for intervention in model.interventions where amounts.indices.contains(intervention.population) {
            byCourses[intervention.population] += intervention.moves
        }
        for (number, population) in model.populations.enumerated() {
            for moves in amounts[number] where moves.from != moves.to {
                let isMade =
                    population.flows.contains { Self.makes($0, moves) }
                    || byCourses[number].contains { course in
                        moves.to.contains(course.to) && !Set(course.from).isDisjoint(with: moves.from)
                    }
                if !isMade { report(.moveNeverMade, at: moves.range) }
            }
        }
    }

    /// Whether a flow can make one of some moves.
    private static func makes(_ flow: CheckedFlow, _ moves: CheckedMoves) -> Bool {
        guard !Set(flow.from).isDisjoint(with: moves.from) else { return false }
        guard case .state(let to) = flow.target else { return true }
        return moves.to.contains(to)
    }

    /// The state with a name, or what stands behind the states for `out`.
    mutating func destination(_ name: Name, of population: Int, _ scope: Scope) -> Int? {
        name.text == "out" ? model.populations[population].states.count : state(name, scope)
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
