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
            case .places(let expression):
                once("places", expression.range, &given)
                result.places = notNegative(
                    self.number(expression, .none, .count, what: "the places", in: place, upTo: .cycle),
                    what: "the places")
            case .accept(let expression):
                once("accept", expression.range, &given)
                result.acceptance = chance(expression, what: "the acceptance", in: place)
            case .lasts(let expression):
                once("lasts", expression.range, &given)
                result.duration = self.number(expression, .time, what: "the length of a course", in: place, upTo: .draw)
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
                guard let window = demandWindow(window, "staff", range, in: place) else { break }
                let hours = perMonth(expression, .work, what: "staff", in: place)
                result.staff.append(CheckedStaff(hours: hours, window: window, range: range))
            case .cost(let cost):
                if let cost = checkedCost(cost, in: place) { result.costs.append(cost) }
            case .effect(let effect):
                if let effect = checkedEffect(effect, of: population, in: place) { result.effects.append(effect) }
            case .outcome(let outcome):
                if demandWindow(outcome.window, "outcome", outcome.name.range, in: place) != nil {
                    checkOutcome(outcome, population: population, intervention: number, in: place)
                }
            }
        }
        if given["lasts"] == nil, !intervention.unread.contains("lasts") {
            report(
                .missingClause("lasts", of: "the intervention '\(intervention.name.text)'"), at: intervention.name.range
            )
        }
        model.interventions[number] = result
    }

    /// A number that is fixed below zero is reported here rather than in a run.
    private mutating func notNegative(_ value: CheckedExpression, what: String) -> CheckedExpression {
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
    private mutating func refuseResponse(in value: CheckedExpression) {
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

    private mutating func checked(_ rollout: Rollout, in place: Place) -> CheckedRollout? {
        guard case .month(let year, let month) = rollout.from.kind else {
            if rollout.from.kind != .missing {
                report(
                    .wrongType(
                        what: "the start of a rollout", expected: "a month such as 2021-01", found: "something else"),
                    at: rollout.from.range)
            }
            return nil
        }
        let over = rollout.over.map {
            notNegative(
                number($0, .time, what: "the length of a rollout", in: place, upTo: .draw),
                what: "the length of a rollout")
        }
        let from = CalendarMonth(year: year, month: month)
        if settings["start"] != nil, model.cycles > 0,
            Double(from.months(since: model.start)) >= Double(model.cycles) * model.cycleLength
        {
            report(.neverStarts, at: rollout.from.range)
        }
        return CheckedRollout(from: CalendarMonth(year: year, month: month), over: over)
    }

    private mutating func demandWindow(_ window: Window?, _ what: String, _ range: SourceRange, in place: Place)
        -> CheckedWindow?
    {
        guard let window else {
            report(.windowMissing(what), at: range)
            return nil
        }
        return self.window(window, in: place)
    }

    private mutating func checkedCost(_ cost: Cost, in place: Place) -> CheckedCost? {
        guard let window = demandWindow(cost.window, "cost", cost.range, in: place) else { return nil }
        guard let name = cost.domain else {
            report(.missingClause("a domain", of: "this cost"), at: cost.range)
            return nil
        }
        let amount: CheckedExpression
        switch window {
        case .onStart, .onCompletion:
            amount = number(
                cost.amount, .money, .money / .count, what: "a cost at a moment", in: place, upTo: .individual)
        case .whileActive, .after: amount = perMonth(cost.amount, .money, what: "a cost", in: place)
        }
        let domain = self.domain(name)
        let payer = cost.payer.flatMap { self.payer($0) }
        guard let domain else { return nil }
        return CheckedCost(
            domain: domain, payer: payer ?? model.domains[domain].payer, line: cost.line?.text, amount: amount,
            window: window, range: cost.range)
    }

    private mutating func checkedEffect(_ effect: Effect, of population: Int, in place: Place) -> CheckedEffect? {
        switch effect.window {
        case .whileActive?: break
        case nil:
            report(.windowMissing("effect"), at: effect.range)
            return nil
        case let other?:
            report(.windowNotAllowed("an effect", allowed: "while active, and may fade after"), at: other.range)
            return nil
        }
        let factor = number(effect.factor, .none, what: "the factor of an effect", in: place, upTo: .individual)
        let buildUp = effect.buildUp.map { number($0, .time, what: "the build-up", in: place, upTo: .draw) }
        let halfLife = effect.halfLife.map { number($0, .time, what: "the half-life", in: place, upTo: .draw) }
        let costs = model.populations[population].costs
        let domainNames = costs.map { model.domains[$0.domain].name }
        let affected = costs.indices.filter { domainNames[$0] == effect.target.text }
        guard !affected.isEmpty else {
            if !isExcused(effect.target.text), !populationsMissingCosts.contains(population) {
                let nearest = nearest(to: effect.target.text, among: domainNames)
                report(.nothingToAffect(effect.target.text, nearest: nearest), at: effect.target.range)
            }
            return nil
        }
        return CheckedEffect(costs: affected, factor: factor, buildUp: buildUp, halfLife: halfLife, range: effect.range)
    }
}
