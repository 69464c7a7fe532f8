import Quantities
import SourceText
import Syntax

/// What is offered to a population, and to whom.
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
                    name: intervention.name.text, title: "", documentation: "", population: 0,
                    range: intervention.name.range))
            return
        }
        let number = model.interventions.count
        var reading = InterventionReading(
            result: CheckedIntervention(
                name: intervention.name.text, title: intervention.title?.text ?? intervention.name.text,
                documentation: intervention.documentation, population: population, range: intervention.name.range),
            number: number, scope: scopes[population] ?? Scope())
        // Takes its number at once, so that its parameters and outcomes can refer to it.
        model.interventions.append(reading.result)
        declaredBelowInBlock = Dictionary(intervention.declaredNames.map { ($0.text, $0.range) }) { first, _ in first }
        defer { declaredBelowInBlock = [:] }
        if intervention.unread.contains("response") { unreadNames.insert("response") }
        defer { unreadNames.remove("response") }
        for clause in intervention.clauses { check(clause, &reading) }
        if reading.given["lasts"] == nil, !intervention.unread.contains("lasts") {
            report(
                .missingClause("lasts", of: "the intervention '\(intervention.name.text)'"), at: intervention.name.range
            )
        }
        checkTogether(reading.result, reading.given, intervention)
        model.interventions[number] = reading.result
    }

    /// A clause that declares a name, or that may stand more than once; the others are checked by `checkOnce`.
    private mutating func check(_ clause: Intervention.Clause, _ reading: inout InterventionReading) {
        let (place, population) = (reading.place, reading.result.population)
        switch clause {
        case .parameter(let parameter):
            if isFree(parameter.name, within: reading.scope),
                let number = checkParameter(parameter, owner: (reading.number, reading.result.name))
            {
                reading.scope.declare(
                    parameter.name.text, Declared(meaning: .parameter(number), range: parameter.name.range))
            }
        case .correlation(let correlation): check(correlation, among: reading.scope)
        case .definition(let definition): checkDefinition(definition, in: place, &reading.scope)
        case .staff(let expression, let window, let range):
            if let staff = checkedStaff(expression, window, range, in: place) { reading.result.staff.append(staff) }
        case .cost(let cost):
            if let cost = checkedCost(cost, in: place) { reading.result.costs.append(cost) }
        case .effect(let effect):
            if let effect = checkedEffect(effect, of: population, in: place) { reading.result.effects.append(effect) }
        case .outcome(let outcome):
            if demandWindow(outcome.window, "outcome", outcome.name.range, in: place, isOnce: false) != nil {
                checkOutcome(outcome, population: population, intervention: reading.number, in: place)
            }
        case .excludes(let names):
            for name in names { exclusions.append(Exclusion(intervention: reading.number, name: name)) }
        case .move(let move):
            if let move = checked(move, of: population, reading.scope) { reading.result.moves.append(move) }
        case .eligible, .priority, .reach, .rollout, .places, .accept, .lasts, .response, .budget, .staffing,
            .dropout, .again, .asksAgain:
            checkOnce(clause, &reading)
        }
    }

    private mutating func checkOnce(_ clause: Intervention.Clause, _ reading: inout InterventionReading) {
        let place = reading.place
        switch clause {
        case .eligible(let expression):
            once("eligible", expression.range, &reading.given)
            let value = condition(expression, in: place)
            limit(value, what: "eligibility", upTo: .individual)
            refuseResponse(in: value)
            reading.result.eligible = value
        case .priority(let expression, let descending, let range):
            once("priority", range, &reading.given)
            guard let expression else { break }
            let value = checked(expression, in: place)
            limit(value, what: "the priority", upTo: .individual)
            refuseResponse(in: value)
            if numberDimension(value, what: "the priority") != nil {
                reading.result.priority = CheckedPriority(value: value, descending: descending)
            }
        case .reach(let expression):
            once("reach", expression.range, &reading.given)
            let reach = number(expression, .none, .count, what: "the reach", in: place, upTo: .draw)
            reading.result.reach = notNegative(reach, what: "the reach")
        case .rollout(let rollout):
            once("rollout", rollout.range, &reading.given)
            reading.result.rollout = checked(rollout, in: place)
        case .places(let expression):
            once("places", expression.range, &reading.given)
            let places = number(expression, .none, .count, what: "the places", in: place, upTo: .cycle)
            reading.result.places = notNegative(places, what: "the places")
        case .accept(let expression):
            once("accept", expression.range, &reading.given)
            let acceptance = number(expression, .none, what: "the acceptance", in: place, upTo: .individual)
            refuseResponse(in: acceptance)
            reading.result.acceptance = fraction(acceptance, what: "the acceptance")
        case .lasts(let expression, let isDistributed):
            once("lasts", expression.range, &reading.given)
            reading.result.duration = duration(expression, isDistributed: isDistributed, in: place)
        case .response(let name, let expression):
            once("response", name.range, &reading.given)
            if let response = response(expression, in: place) { reading.result.response = response }
        case .budget(let expression):
            once("budget", expression.range, &reading.given)
            let budget = number(expression, .money / .time, what: "the budget", in: place, upTo: .draw)
            reading.result.budget = notNegative(budget, what: "the budget")
        case .staffing(let staffing):
            once("staffing", staffing.range, &reading.given)
            reading.result.staffing = checked(staffing, in: place)
        case .dropout(let dropout):
            once("dropout", dropout.range, &reading.given)
            reading.result.dropout = checked(dropout, in: place)
        case .again(let again):
            once("again", again.range, &reading.given)
            reading.result.again = checked(again, in: place)
        case .asksAgain(let expression, let range):
            once("asks again", range, &reading.given)
            reading.result.asksAgain = time(expression, what: "the time until the next offer", in: place)
        default: preconditionFailure("a clause that may stand more than once is checked where it is met")
        }
    }

    /// The distribution of a response, which is a plain number; nil, and reported, where it is none.
    private mutating func response(_ expression: Expression, in place: Place) -> CheckedDistribution? {
        guard let distribution = distribution(expression, in: place, upTo: .draw) else { return nil }
        guard distribution.dimension == .none else {
            report(
                .wrongUnit(what: "a response", expected: "a plain number", found: distribution.dimension.description),
                at: expression.range)
            return nil
        }
        return distribution
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
