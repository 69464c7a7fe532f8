import Quantities
import SourceText
import Syntax

extension Checker {
    mutating func check(_ population: Population) {
        guard declare(population.name, .population(model.populations.count)) else {
            return unreadNames.formUnion(population.declaredNames.map(\.text))
        }
        let number = model.populations.count
        model.populations.append(
            CheckedPopulation(
                name: population.name.text, title: population.title?.text ?? population.name.text,
                range: population.name.range))
        var scope = Scope()
        var given: [String: SourceRange] = [:]
        declaredBelowInBlock = Dictionary(population.declaredNames.map { ($0.text, $0.range) }) { first, _ in first }
        defer { declaredBelowInBlock = [:] }
        if population.unread.contains("cost") { populationsMissingCosts.insert(number) }
        for clause in population.clauses {
            switch clause {
            case .size(let expression):
                once("size", expression.range, &given)
                model.populations[number].size = self.number(
                    expression, .none, .count, what: "the size", in: .population(number, scope), upTo: .draw)
            case .states(let states, let proportions):
                once("states", states[0].range, &given)
                checkStates(states, proportions, of: number, &scope)
            case .attribute(let attribute): checkAttribute(attribute, of: number, &scope)
            case .definition(let definition):
                checkDefinition(definition, in: .population(number, scope), &scope)
            case .cost(let cost): checkCost(cost, of: number, scope)
            case .flow(let flow): checkFlow(flow, of: number, scope)
            case .outcome(let outcome):
                checkOutcome(outcome, population: number, intervention: nil, in: .population(number, scope))
            }
        }
        for clause in ["size", "states"] where given[clause] == nil && !population.unread.contains(clause) {
            report(.missingClause(clause, of: "the population '\(population.name.text)'"), at: population.name.range)
        }
        scopes[number] = scope
        for name in scope.names where localNames[name] == nil { localNames[name] = scope[name] }
    }

    /// Whether the states of a population are known; where they are declared further down, it is reported.
    mutating func hasStates(_ population: Int, at range: SourceRange) -> Bool {
        guard model.populations[population].states.isEmpty else { return true }
        if let below = declaredBelowInBlock["states"] {
            report(.statesBelow, at: range, notes: [.init(range: below, text: "they are declared here")])
        }
        return false
    }

    mutating func once(_ clause: String, _ range: SourceRange, _ given: inout [String: SourceRange]) {
        if let first = given[clause] {
            report(.repeatedClause(clause), at: range, notes: [.init(range: first, text: "the first stands here")])
        }
        given[clause] = range
    }

    private mutating func checkStates(_ states: [Name], _ proportions: Expression?, of population: Int, _ scope: inout Scope) {
        guard states.count <= Self.mostStates else {
            return report(.tooManyParts("states", limit: Self.mostStates), at: states[0].range)
        }
        for state in states where isFree(state, within: scope) {
            scope.declare(state.text, Declared(meaning: .state(model.populations[population].states.count), range: state.range))
            model.populations[population].states.append(state.text)
        }
        if let proportions {
            model.populations[population].initialProportions = self.proportions(proportions, of: population, scope, upTo: .draw)
        }
    }

    /// A column with a share for each state: by the states' names where the rows have names, else in their order.
    private mutating func proportions(_ expression: Expression, of population: Int, _ scope: Scope, upTo binding: BindingTime) -> CheckedExpression? {
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
            report(.wrongType(what: "proportions", expected: "a column with a row for each state", found: column.type.spoken), at: expression.range)
            return nil
        }
    }

    private mutating func checkAttribute(_ attribute: Parameter, of population: Int, _ scope: inout Scope) {
        let place = Place.population(population, scope)
        let value = parameterValue(attribute.value, isDistributed: attribute.isDistributed, in: place, upTo: .individual)
        _ = checkOrigin(attribute.origin)
        if case .distributed(let distribution)? = value?.0 {
            for argument in distribution.arguments { limit(argument, what: "what an attribute is drawn from", upTo: .draw) }
        }
        guard isFree(attribute.name, within: scope) else { return }
        scope.declare(
            attribute.name.text,
            Declared(meaning: .attribute(model.populations[population].attributes.count), range: attribute.name.range))
        let missing = (ParameterValue.fixed(.missing(attribute.name.range)), Dimension.none)
        let (known, dimension) = value ?? missing
        model.populations[population].attributes.append(
            CheckedAttribute(name: attribute.name.text, value: known, dimension: dimension))
    }

    mutating func checkDefinition(_ definition: Definition, in place: Place, _ scope: inout Scope) {
        let value = checked(definition.value, in: place)
        refuseUseless(value)
        guard isFree(definition.name, within: scope) else { return }
        scope.declare(definition.name.text, Declared(meaning: .definition(model.definitions.count), range: definition.name.range))
        define(definition.name, value, population: place.population)
    }

    /// Reports a value that no expression can use.
    mutating func refuseUseless(_ value: CheckedExpression) {
        switch value.type {
        case .text, .month:
            report(
                .wrongType(what: "a definition", expected: "a number, a column, a condition or a result", found: value.type.spoken),
                at: value.range)
        default: break
        }
    }

    /// Definitions whose expressions are nested deeper in one another are refused; chosen far above what people
    /// write, and so that all that works through a tree of expressions stays well within its stack.
    static let deepestDefinitions = 1_000

    mutating func define(_ name: Name, _ value: CheckedExpression, population: Int?) {
        var depth = 0
        var open = [(expression: value, level: 1)]
        while let (next, level) = open.popLast() {
            depth = max(depth, level)
            if case .definition(let number) = next.kind { depth = max(depth, level + model.definitions[number].depth) }
            open += next.parts.map { ($0, level + 1) }
        }
        let isTooDeep = depth > Self.deepestDefinitions
        if isTooDeep { report(.definitionsTooDeep(limit: Self.deepestDefinitions), at: name.range) }
        model.definitions.append(
            CheckedDefinition(
                name: name.text, population: population, value: isTooDeep ? .missing(value.range) : value, depth: isTooDeep ? 0 : depth))
    }

    private mutating func checkCost(_ cost: Cost, of population: Int, _ scope: Scope) {
        guard let name = cost.domain else {
            return report(.missingClause("a domain", of: "this cost"), at: cost.range)
        }
        let place = Place.population(population, scope)
        let amount = perMonth(cost.amount, .money, what: "a cost", in: place)
        guard let domain = domain(name) else {
            populationsMissingCosts.insert(population)
            return
        }
        model.populations[population].costs.append(
            CheckedCost(
                domain: domain, payer: model.domains[domain].payer, line: cost.line?.text, amount: amount, window: nil,
                range: cost.range))
    }

    /// An amount per time, of one individual: with or without the count in its unit.
    mutating func perMonth(_ expression: Expression, _ dimension: Dimension, what: String, in place: Place) -> CheckedExpression {
        let each = dimension / .time
        return number(expression, each, each / .count, what: what, in: place, upTo: .individual)
    }

    private mutating func checkFlow(_ flow: Flow, of population: Int, _ scope: Scope) {
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
                return report(.wrongUnit(what: "the period of a chance", expected: "a time", found: unit.dimension.description), at: period.range)
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

    private mutating func state(_ name: Name, _ scope: Scope) -> Int? {
        if case .state(let state)? = scope[name.text]?.meaning { return state }
        let states = scope.names.filter { name in
            if case .state? = scope[name]?.meaning { true } else { false }
        }
        if !isExcused(name.text) {
            report(.unknownName(name.text, what: "state", nearest: nearest(to: name.text, among: states)), at: name.range)
        }
        return nil
    }

    mutating func checkOutcome(_ outcome: Outcome, population: Int, intervention: Int?, in place: Place) {
        let window = self.window(outcome.window, in: place)
        let value = checked(outcome.amount, in: place)
        limit(value, what: "an outcome", upTo: .individual)
        guard var dimension = numberDimension(value, what: "an outcome") else { return }
        // Booked over time an outcome is a rate; booked at a moment it is an amount.
        let isMoment: Bool
        switch window {
        case .onStart?, .onCompletion?: isMoment = true
        default: isMoment = false
        }
        if !isMoment {
            guard dimension.time == -1 else {
                return report(.wrongUnit(what: "an outcome that goes on", expected: "an amount per time", found: dimension.description), at: value.range)
            }
            dimension = dimension * .time
        }
        guard declare(outcome.name, .outcome(model.outcomes.count)) else { return }
        model.outcomes.append(
            CheckedOutcome(
                name: outcome.name.text, title: outcome.title?.text ?? outcome.name.text, population: population,
                intervention: intervention, amount: value, window: window, dimension: dimension,
                range: outcome.name.range))
    }

    mutating func window(_ window: Window?, in place: Place) -> CheckedWindow? {
        switch window {
        case .whileActive?: return .whileActive
        case .onStart?: return .onStart
        case .onCompletion?: return .onCompletion
        case .after(let length, _)?:
            return .after(number(length, .time, what: "the time after a course", in: place, upTo: .draw))
        case nil: return nil
        }
    }
}
