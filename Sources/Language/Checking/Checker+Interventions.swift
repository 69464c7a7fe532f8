import Quantities
import SourceText
import Syntax

extension Checker {
    mutating func check(_ intervention: Intervention) {
        let population = self.population(intervention.population)
        guard declare(intervention.name, .intervention(model.interventions.count)) else {
            return unreadNames.formUnion(intervention.declaredNames.map(\.text))
        }
        guard let population else {
            // Stands so that its uses are not reported as well.
            unreadNames.formUnion(intervention.declaredNames.map(\.text))
            model.interventions.append(
                CheckedIntervention(
                    name: intervention.name.text, title: "", population: 0, range: intervention.name.range))
            return
        }
        let number = model.interventions.count
        var result = CheckedIntervention(
            name: intervention.name.text, title: intervention.title?.text ?? intervention.name.text,
            population: population, range: intervention.name.range)
        // Takes its number at once, so that its parameters and outcomes can refer to it.
        model.interventions.append(result)
        var scope = scopes[population] ?? Scope()
        var given: [String: SourceRange] = [:]
        var rolloutRange: SourceRange?
        declaredBelowInBlock = Dictionary(intervention.declaredNames.map { ($0.text, $0.range) }) { first, _ in first }
        defer { declaredBelowInBlock = [:] }
        if intervention.unread.contains("response") { unreadNames.insert("response") }
        defer { unreadNames.remove("response") }
        for clause in intervention.clauses {
            let place = Place.intervention(population, scope, hasResponse: result.response != nil)
            switch clause {
            case .parameter(let parameter):
                if isFree(parameter.name, within: scope),
                    let parameterNumber = checkParameter(parameter, owner: (number, intervention.name.text))
                {
                    scope.declare(
                        parameter.name.text, Declared(meaning: .parameter(parameterNumber), range: parameter.name.range)
                    )
                }
            case .correlation(let correlation): check(correlation, among: scope)
            case .definition(let definition): checkDefinition(definition, in: place, &scope)
            case .eligible(let expression):
                once("eligible", expression.range, &given)
                let value = condition(expression, in: place)
                limit(value, what: "eligibility", upTo: .individual)
                refuseResponse(in: value)
                result.eligible = value
            case .priority(let expression, let descending, let range):
                once("priority", range, &given)
                guard let expression else { break }
                let value = checked(expression, in: place)
                limit(value, what: "the priority", upTo: .individual)
                refuseResponse(in: value)
                if numberDimension(value, what: "the priority") != nil {
                    result.priority = CheckedPriority(value: value, descending: descending)
                }
            case .reach(let expression):
                once("reach", expression.range, &given)
                result.reach = notNegative(
                    self.number(expression, .none, .count, what: "the reach", in: place, upTo: .draw), what: "the reach"
                )
            case .rollout(let rollout):
                once("rollout", rollout.range, &given)
                result.rollout = checked(rollout, in: place)
                rolloutRange = rollout.range
            case .places(let expression):
                once("places", expression.range, &given)
                result.places = notNegative(
                    self.number(expression, .none, .count, what: "the places", in: place, upTo: .cycle),
                    what: "the places")
            case .accept(let expression):
                once("accept", expression.range, &given)
                result.acceptance = chance(expression, what: "the acceptance", in: place)
            case .lasts(let expression, let isDistributed):
                once("lasts", expression.range, &given)
                result.duration = duration(expression, isDistributed: isDistributed, in: place)
            case .response(let name, let expression):
                once("response", name.range, &given)
                if let distribution = distribution(expression, in: place, upTo: .draw) {
                    if distribution.dimension == .none {
                        result.response = distribution
                    } else {
                        report(
                            .wrongUnit(
                                what: "a response", expected: "a plain number",
                                found: distribution.dimension.description), at: expression.range)
                    }
                }
            case .staff(let expression, let window, let range):
                if let staff = checkedStaff(expression, window, range, in: place) { result.staff.append(staff) }
            case .cost(let cost):
                if let cost = checkedCost(cost, in: place) { result.costs.append(cost) }
            case .effect(let effect):
                if let effect = checkedEffect(effect, of: population, in: place) { result.effects.append(effect) }
            case .outcome(let outcome):
                if demandWindow(outcome.window, "outcome", outcome.name.range, in: place, isOnce: false) != nil {
                    checkOutcome(outcome, population: population, intervention: number, in: place)
                }
            case .budget(let expression):
                once("budget", expression.range, &given)
                result.budget = notNegative(
                    self.number(expression, .money / .time, what: "the budget", in: place, upTo: .draw),
                    what: "the budget")
            case .staffing(let staffing):
                once("staffing", staffing.range, &given)
                result.staffing = checked(staffing, in: place)
            case .dropout(let dropout):
                once("dropout", dropout.range, &given)
                result.dropout = checked(dropout, in: place)
            case .again(let again):
                once("again", again.range, &given)
                result.again = checked(again, in: place)
            case .asksAgain(let expression, let range):
                once("asks again", range, &given)
                result.asksAgain = time(expression, what: "the time until the next offer", in: place)
            case .excludes(let names):
                for name in names { exclusions.append(Exclusion(intervention: number, name: name)) }
            case .move(let move):
                if let move = checked(move, of: population, scope) { result.moves.append(move) }
            }
        }
        if given["lasts"] == nil, !intervention.unread.contains("lasts") {
            report(
                .missingClause("lasts", of: "the intervention '\(intervention.name.text)'"), at: intervention.name.range
            )
        }
        checkTogether(result, rollout: rolloutRange, given, intervention)
        model.interventions[number] = result
    }

    /// A number that is fixed below zero is reported here rather than in a run.
    mutating func notNegative(_ value: CheckedExpression, what: String) -> CheckedExpression {
        if case .number(let number) = value.kind, number < 0 {
            report(.outOfRange(what: what, value: number, allowed: "zero or more"), at: value.range)
        }
        return value
    }

    private mutating func chance(_ expression: Expression, what: String, in place: Place) -> CheckedExpression {
        let value = number(expression, .none, what: what, in: place, upTo: .individual)
        refuseResponse(in: value)
        if case .number(let share) = value.kind, !(0...1).contains(share) {
            report(.outOfRange(what: what, value: share, allowed: "from 0 to 1"), at: expression.range)
        }
        return value
    }

    /// Reports the use, be it through definitions, of a response before the course for which it is drawn.
    mutating func refuseResponse(in value: CheckedExpression) {
        var seen: Set<Int> = []
        var open = [value]
        while let next = open.popLast() {
            switch next.kind {
            case .response: return report(.responseTooEarly, at: value.range)
            case .definition(let number):
                if seen.insert(number).inserted { open.append(model.definitions[number].value) }
            default: open += next.parts
            }
        }
    }
}
