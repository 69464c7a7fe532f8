import Quantities
import SourceText
import Syntax

/// How long courses last, how they end early and begin again, and what moves and excludes who is in them.
extension Checker {
    /// A time known at the start of a draw, not below zero.
    mutating func time(_ expression: Expression, what: String, in place: Place) -> CheckedExpression {
        notNegative(number(expression, .time, what: what, in: place, upTo: .draw), what: what)
    }

    mutating func duration(_ expression: Expression, isDistributed: Bool, in place: Place) -> CheckedDuration? {
        let what = "the length of a course"
        guard isDistributed else { return .fixed(number(expression, .time, what: what, in: place, upTo: .draw)) }
        guard let distribution = distribution(expression, in: place, upTo: .draw) else { return nil }
        guard distribution.dimension == .time else {
            report(
                .wrongUnit(
                    what: what, expected: Dimension.time.description, found: distribution.dimension.description),
                at: expression.range)
            return nil
        }
        return .drawn(distribution)
    }

    mutating func checked(_ dropout: Dropout, in place: Place) -> CheckedDropout? {
        switch dropout.speed {
        case .rate(let expression):
            let each = Dimension.none / .time
            let rate = number(expression, each, what: "a rate", in: place, upTo: .individual)
            return CheckedDropout(speed: .rate(notNegative(rate, what: "a rate")), range: dropout.range)
        case .chance(let expression, let period):
            guard let months = months(period) else { return nil }
            let chance = number(expression, .none, what: "a chance", in: place, upTo: .individual)
            return CheckedDropout(
                speed: .chance(fraction(chance, what: "a chance"), period: months), range: dropout.range)
        }
    }

    mutating func checked(_ again: Repetition, in place: Place) -> CheckedRepetition? {
        guard let after = again.after else { return nil }
        let most = again.atMost.map { expression -> CheckedExpression in
            let what = "the number of courses"
            let value = number(expression, .none, .count, what: what, in: place, upTo: .draw)
            if case .number(let number) = value.kind, number < 1 {
                report(.outOfRange(what: what, value: number, allowed: "one or more"), at: expression.range)
            }
            return value
        }
        return CheckedRepetition(
            after: time(after, what: "the time until the next course", in: place), atMost: most, range: again.range)
    }

    mutating func checked(_ move: CourseMove, of population: Int, _ scope: Scope) -> CheckedCourseMove? {
        guard hasStates(population, at: move.range) else { return nil }
        let window: CheckedWindow
        switch move.window {
        case .onStart?: window = .onStart
        case .onCompletion?: window = .onCompletion
        case .onDropout?: window = .onDropout
        case nil:
            report(.windowMissing("flow"), at: move.range)
            return nil
        case let other?:
            report(
                .windowNotAllowed("a flow of an intervention", allowed: "on start, on completion or on dropout"),
                at: other.range)
            return nil
        }
        var from = Array(model.populations[population].states.indices)
        if let name = move.from {
            guard let state = state(name, scope) else { return nil }
            from = [state]
        }
        guard let to = destination(move.to, of: population, scope) else { return nil }
        if from == [to] { report(.flowToItself(move.to.text), at: move.range) }
        return CheckedCourseMove(from: from, to: to, window: window, range: move.range)
    }

    /// Finds the interventions that others exclude, once all have been declared.
    mutating func resolveExclusions() {
        for exclusion in exclusions {
            guard case .intervention(let other)? = names[exclusion.name.text]?.meaning else {
                reportOther(exclusion.name, what: "intervention") { if case .intervention = $0 { true } else { false } }
                continue
            }
            let number = exclusion.intervention
            guard other != number, model.interventions[other].population == model.interventions[number].population
            else {
                report(.cannotExclude(exclusion.name.text), at: exclusion.name.range)
                continue
            }
            if !model.interventions[number].excludes.contains(other) {
                model.interventions[number].excludes.append(other)
            }
        }
        exclusions = []
    }

    /// What can only be said once all clauses of an intervention are known.
    mutating func checkTogether(
        _ result: CheckedIntervention, _ given: [String: SourceRange], _ intervention: Intervention
    ) {
        let name = "the intervention '\(result.name)'"
        if let places = given["places"], let staffing = given["staffing"] {
            let (first, second) = places.lower < staffing.lower ? (places, staffing) : (staffing, places)
            report(
                .clausesClash("places", "staffing"), at: second,
                notes: [.init(range: first, text: "the first stands here")])
        }
        if let rollout = given["rollout"], given["reach"] == nil, !intervention.unread.contains("reach") {
            switch result.rollout?.shape {
            case .logistic?, .steps?, .table?, .linear?: report(.missingClause("reach", of: name), at: rollout)
            case .atOnce?, nil: break
            }
        }
        let perHour = result.costs.first { if case .perHour? = $0.window { true } else { false } }
        if let perHour, result.staff.isEmpty, !intervention.unread.contains("staff") {
            report(.missingClause("staff", of: name), at: perHour.range)
        }
        guard result.budget != nil else { return }
        // What a course will cost must be known as it begins.
        for cost in result.costs { limit(cost.amount, what: "a cost under a budget", upTo: .draw) }
        for staff in result.staff where perHour != nil {
            limit(staff.hours, what: "staff under a budget", upTo: .draw)
        }
    }
}
