import Quantities
import SourceText
import Syntax

/// What an intervention books and changes, and when.
extension Checker {
    /// The window of a clause that must have one; `isOnce` says whether it may be booked for the intervention as a whole.
    mutating func demandWindow(
        _ window: Window?, _ what: String, _ range: SourceRange, in place: Place, isOnce: Bool
    ) -> CheckedWindow? {
        guard let window else {
            report(.windowMissing(what), at: range)
            return nil
        }
        switch window {
        case .whileRunning, .onLaunch, .perHour:
            guard !isOnce else { break }
            let allowed = "for each person: while active, afterwards, on start, on completion or on dropout"
            report(.windowNotAllowed("this \(what)", allowed: allowed), at: window.range)
            return nil
        case .whileActive, .after, .onStart, .onCompletion, .onDropout: break
        }
        return self.window(window, in: place)
    }

    mutating func checkedStaff(_ expression: Expression, _ window: Window?, _ range: SourceRange, in place: Place)
        -> CheckedStaff?
    {
        guard let window = demandWindow(window, "staff", range, in: place, isOnce: false) else { return nil }
        let hours =
            window.isMoment
            ? number(expression, .work, .work / .count, what: "staff at a moment", in: place, upTo: .individual)
            : perMonth(expression, .work, what: "staff", in: place)
        return CheckedStaff(hours: hours, window: window, range: range)
    }

    mutating func checkedCost(_ cost: Cost, in place: Place) -> CheckedCost? {
        guard let window = demandWindow(cost.window, "cost", cost.range, in: place, isOnce: true) else { return nil }
        guard let name = cost.domain else {
            report(.missingClause("a domain", of: "this cost"), at: cost.range)
            return nil
        }
        let amount: CheckedExpression
        switch window {
        case .onStart, .onCompletion, .onDropout:
            amount = number(
                cost.amount, .money, .money / .count, what: "a cost at a moment", in: place, upTo: .individual)
        case .whileActive, .after: amount = perMonth(cost.amount, .money, what: "a cost", in: place)
        case .whileRunning:
            amount = number(
                cost.amount, .money / .time, what: "a cost of the whole intervention", in: place, upTo: .cycle)
        case .onLaunch:
            amount = number(
                cost.amount, .money, what: "a cost of the whole intervention", in: place, upTo: .cycle)
        case .perHour:
            amount = number(cost.amount, .money / .work, what: "a cost per hour", in: place, upTo: .individual)
        }
        let domain = self.domain(name)
        let payer = cost.payer.flatMap { self.payer($0) }
        guard let domain else { return nil }
        return CheckedCost(
            domain: domain, payer: payer ?? model.domains[domain].payer, line: cost.line?.text, amount: amount,
            window: window, range: cost.range)
    }

    mutating func checkedEffect(_ effect: Effect, of population: Int, in place: Place) -> CheckedEffect? {
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
        guard case .intervention(_, let scope, _) = place, let target = target(effect.target, of: population, scope)
        else { return nil }
        return CheckedEffect(
            target: target, factor: factor, buildUp: buildUp, halfLife: halfLife, range: effect.range)
    }

    private mutating func target(_ target: Effect.Target, of population: Int, _ scope: Scope) -> CheckedEffect.Target? {
        switch target {
        case .name(let name): self.target(name, of: population)
        case .flow(let from, let to, let range): flows(from, to, range, of: population, scope)
        }
    }

    /// The flows that an effect means; where there are none, or one goes to the destination among others, it is reported.
    private mutating func flows(
        _ fromName: Name?, _ toName: Name?, _ range: SourceRange, of population: Int, _ scope: Scope
    ) -> CheckedEffect.Target? {
        var from = Array(model.populations[population].states.indices)
        if let name = fromName {
            guard let state = state(name, scope) else { return nil }
            from = [state]
        }
        var to: Int?
        if let name = toName {
            guard let destination = destination(name, of: population, scope) else { return nil }
            to = destination
        }
        var isFound = false
        for flow in model.populations[population].flows where flow.from.contains(where: { from.contains($0) }) {
            if case .certain = flow.speed { continue }
            switch flow.target {
            case .state(let state): if to == nil || state == to { isFound = true }
            case .proportions, .chances:
                guard to == nil || to == model.populations[population].states.count else {
                    report(.flowIsShared, at: range, notes: [.init(range: flow.range, text: "it is declared here")])
                    return nil
                }
                if to == nil { isFound = true }
            }
        }
        guard isFound else {
            report(.noFlowToAffect, at: range)
            return nil
        }
        return .flows(from: from, to: to)
    }

    private mutating func target(_ name: Name, of population: Int) -> CheckedEffect.Target? {
        let costs = model.populations[population].costs
        let domainNames = costs.map { model.domains[$0.domain].name }
        let affected = costs.indices.filter { domainNames[$0] == name.text }
        if !affected.isEmpty { return .costs(affected) }
        let outcomes = model.outcomes.indices.filter {
            model.outcomes[$0].population == population && model.outcomes[$0].intervention == nil
        }
        if let outcome = outcomes.first(where: { model.outcomes[$0].name == name.text }) { return .outcome(outcome) }
        if !isExcused(name.text), !populationsMissingCosts.contains(population) {
            let nearest = nearest(to: name.text, among: domainNames + outcomes.map { model.outcomes[$0].name })
            report(.nothingToAffect(name.text, nearest: nearest), at: name.range)
        }
        return nil
    }
}
