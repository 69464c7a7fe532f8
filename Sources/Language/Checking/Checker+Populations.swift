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
                documentation: population.documentation, range: population.name.range))
        var scope = Scope()
        var given: [String: SourceRange] = [:]
        declaredBelowInBlock = Dictionary(population.declaredNames.map { ($0.text, $0.range) }) { first, _ in first }
        defer { declaredBelowInBlock = [:] }
        if population.unread.contains("age") { unreadNames.insert("age") }
        if population.unread.contains("cost") { populationsMissingCosts.insert(number) }
        for clause in population.clauses {
            switch clause {
            case .size(let expression):
                once("size", expression.range, &given)
                model.populations[number].size = self.number(
                    expression, .none, .count, what: "the size", in: .population(number, scope), upTo: .draw)
            case .states(let states, let proportions):
                once("states", states[0].states[0].range, &given)
                checkStates(states, proportions, of: number, &scope)
            case .age(let age):
                once("age", age.name.range, &given)
                checkAge(age, of: number, scope)
            case .arrivals(let arrivals): checkArrivals(arrivals, of: number, scope)
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

    private mutating func checkStates(
        _ groups: [StateGroup], _ proportions: Expression?, of population: Int, _ scope: inout Scope
    ) {
        guard groups.reduce(0, { $0 + $1.states.count }) <= Self.mostStates else {
            return report(.tooManyParts("states", limit: Self.mostStates), at: groups[0].states[0].range)
        }
        for group in groups {
            let domain = group.domain.flatMap { self.domain($0) }
            for state in group.states where isFree(state, within: scope) {
                let number = model.populations[population].states.count
                scope.declare(state.text, Declared(meaning: .state(number), range: state.range))
                model.populations[population].states.append(state.text)
                model.populations[population].stateDomains.append(domain)
            }
        }
        if let proportions {
            model.populations[population].initialProportions = self.proportions(
                proportions, of: population, scope, upTo: .draw)
        }
    }

    private mutating func checkAttribute(_ attribute: Parameter, of population: Int, _ scope: inout Scope) {
        let value = entryValue(attribute, of: population, scope)
        let origin = checkOrigin(attribute.origin)
        guard isFree(attribute.name, within: scope) else { return }
        scope.declare(
            attribute.name.text,
            Declared(meaning: .attribute(model.populations[population].attributes.count), range: attribute.name.range))
        localDeclarations.append(
            LocalDeclaration(name: attribute.name.text, kind: .attribute, range: attribute.name.range))
        let missing = (ParameterValue.fixed(.missing(attribute.name.range)), Dimension.none)
        let (known, dimension) = value ?? missing
        add(attribute, known, dimension, origin, to: population)
    }

    /// What an individual has on entry: drawn from what is known in a draw, or computed.
    private mutating func entryValue(_ attribute: Parameter, of population: Int, _ scope: Scope) -> (
        ParameterValue, Dimension
    )? {
        let place = Place.population(population, scope)
        let value = parameterValue(
            attribute.value, isDistributed: attribute.isDistributed, in: place, upTo: .individual)
        if case .distributed(let distribution)? = value?.0 {
            for argument in distribution.arguments {
                limit(argument, what: "what an attribute is drawn from", upTo: .draw)
            }
        }
        return value
    }

    private mutating func checkAge(_ age: Parameter, of population: Int, _ scope: Scope) {
        guard model.populations[population].ageAttribute == nil else { return }
        var (value, dimension) =
            entryValue(age, of: population, scope) ?? (.fixed(.missing(age.name.range)), Dimension.time)
        if dimension != .time {
            report(
                .wrongUnit(what: "an age", expected: Dimension.time.description, found: dimension.description),
                at: age.value.range)
            (value, dimension) = (.fixed(.missing(age.name.range)), .time)
        }
        model.populations[population].ageAttribute = model.populations[population].attributes.count
        add(age, value, dimension, checkOrigin(age.origin), to: population)
    }

    private mutating func add(
        _ attribute: Parameter, _ value: ParameterValue, _ dimension: Dimension, _ origin: CheckedOrigin?,
        to population: Int
    ) {
        model.populations[population].attributes.append(
            CheckedAttribute(
                name: attribute.name.text, documentation: attribute.documentation, origin: origin, value: value,
                dimension: dimension))
    }

    private mutating func checkArrivals(_ arrivals: Arrivals, of population: Int, _ scope: Scope) {
        guard hasStates(population, at: arrivals.range) else { return }
        guard model.populations[population].arrivals.count < Self.mostParts else {
            return report(.tooManyParts("lines of arrivals", limit: Self.mostParts), at: arrivals.range)
        }
        let mean = number(
            arrivals.mean, .count / .time, .none / .time, what: "the arrivals", in: .population(population, scope),
            upTo: .cycle)
        if case .number(let value) = mean.kind, value < 0 {
            report(.outOfRange(what: "the arrivals", value: value, allowed: "zero or more"), at: mean.range)
        }
        var state: Int? = 0
        if let name = arrivals.state {
            guard let named = self.state(name, scope) else { return }
            state = named
        }
        var shares: CheckedExpression?
        if let proportions = arrivals.proportions {
            shares = self.proportions(proportions, of: population, scope, upTo: .cycle)
            guard shares != nil else { return }
            state = nil
        }
        model.populations[population].arrivals.append(
            CheckedArrivals(mean: mean, state: state, proportions: shares, range: arrivals.range))
    }

    private mutating func checkCost(_ cost: Cost, of population: Int, _ scope: Scope) {
        guard let name = cost.domain else {
            return report(.missingClause("a domain", of: "this cost"), at: cost.range)
        }
        let place = Place.population(population, scope)
        let moves = cost.move.flatMap { self.moves($0, of: population, scope) }
        let amount =
            cost.move == nil
            ? perMonth(cost.amount, .money, what: "a cost", in: place)
            : number(
                cost.amount, .money, .money / .count, what: "a cost of a move", in: place, upTo: .individual)
        guard cost.move == nil || moves != nil else { return }
        guard let domain = domain(name) else {
            populationsMissingCosts.insert(population)
            return
        }
        model.populations[population].costs.append(
            CheckedCost(
                domain: domain, payer: model.domains[domain].payer, line: cost.line?.text, amount: amount, window: nil,
                moves: moves, range: cost.range))
    }

    /// An amount per time, of one individual: with or without the count in its unit.
    mutating func perMonth(_ expression: Expression, _ dimension: Dimension, what: String, in place: Place)
        -> CheckedExpression
    {
        let each = dimension / .time
        return number(expression, each, each / .count, what: what, in: place, upTo: .individual)
    }
}
