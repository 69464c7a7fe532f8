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

    private mutating func checkStates(
        _ states: [Name], _ proportions: Expression?, of population: Int, _ scope: inout Scope
    ) {
        guard states.count <= Self.mostStates else {
            return report(.tooManyParts("states", limit: Self.mostStates), at: states[0].range)
        }
        for state in states where isFree(state, within: scope) {
            scope.declare(
                state.text, Declared(meaning: .state(model.populations[population].states.count), range: state.range))
            model.populations[population].states.append(state.text)
        }
        if let proportions {
            model.populations[population].initialProportions = self.proportions(
                proportions, of: population, scope, upTo: .draw)
        }
    }

    private mutating func checkAttribute(_ attribute: Parameter, of population: Int, _ scope: inout Scope) {
        let place = Place.population(population, scope)
        let value = parameterValue(
            attribute.value, isDistributed: attribute.isDistributed, in: place, upTo: .individual)
        _ = checkOrigin(attribute.origin)
        if case .distributed(let distribution)? = value?.0 {
            for argument in distribution.arguments {
                limit(argument, what: "what an attribute is drawn from", upTo: .draw)
            }
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
    mutating func perMonth(_ expression: Expression, _ dimension: Dimension, what: String, in place: Place)
        -> CheckedExpression
    {
        let each = dimension / .time
        return number(expression, each, each / .count, what: what, in: place, upTo: .individual)
    }
}
