import Quantities
import SourceText
import Syntax

/// How an intervention opens, who works for it, and how its courses end and begin again.
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

    // MARK: Rollout

    mutating func checked(_ rollout: Rollout, in place: Place) -> CheckedRollout? {
        switch rollout.shape {
        case .atOnce(let from): return month(from).map { CheckedRollout(from: .month($0), shape: .atOnce) }
        case .linear(let from, let over):
            let over = time(over, what: "the length of a rollout", in: place)
            return month(from).map { CheckedRollout(from: .month($0), shape: .linear(over: over)) }
        case .logistic(let from, let over):
            let over = time(over, what: "the length of a rollout", in: place)
            return month(from).map { CheckedRollout(from: .month($0), shape: .logistic(over: over)) }
        case .steps(let steps): return checked(steps, in: place)
        case .table(let months, let shares): return rolloutTable(months, shares, in: place)
        }
    }

    private mutating func checked(_ steps: [Rollout.Step], in place: Place) -> CheckedRollout? {
        var result: [CheckedRollout.Step] = []
        for (number, step) in steps.enumerated() {
            guard let month = number == 0 ? month(step.month) : anyMonth(step.month) else { return nil }
            if let last = result.last, month.months(since: last.month) <= 0 {
                report(.stepsNotAscending, at: step.month.range)
                return nil
            }
            result.append(.init(month: month, share: share(step.share, in: place)))
        }
        guard let first = result.first else { return nil }
        return CheckedRollout(from: .month(first.month), shape: .steps(result))
    }

    private mutating func share(_ expression: Expression, in place: Place) -> CheckedExpression {
        let what = "a share of the reach"
        let value = number(expression, .none, what: what, in: place, upTo: .draw)
        if case .number(let share) = value.kind, !(0...1).contains(share) {
            report(.outOfRange(what: what, value: share, allowed: "from 0 to 1"), at: expression.range)
        }
        return value
    }

    private mutating func rolloutTable(_ months: Expression, _ shares: Expression, in place: Place)
        -> CheckedRollout?
    {
        let what = "the months of a rollout"
        guard let (time, rows) = column(months, .time, what: what, upTo: .constant, in: place),
            let (share, others) = column(shares, .none, what: "the shares of a rollout", upTo: .draw, in: place)
        else { return nil }
        guard let points = time.constants, let first = points.first else {
            report(.wrongType(what: what, expected: "a fixed column", found: "an expression"), at: months.range)
            return nil
        }
        guard rows == others else {
            report(.rowsDiffer(left: rows, right: others), at: shares.range)
            return nil
        }
        guard zip(points, points.dropFirst()).allSatisfy({ $0 < $1 }) else {
            report(.tableNotAscending, at: months.range)
            return nil
        }
        if let wrong = share.constants?.first(where: { !(0...1).contains($0) }) {
            report(.outOfRange(what: "a share of the reach", value: wrong, allowed: "from 0 to 1"), at: shares.range)
        }
        if isBeyondHorizon(first) { report(.neverStarts, at: months.range) }
        return CheckedRollout(from: .months(first), shape: .table(months: points, shares: share))
    }

    private mutating func column(
        _ expression: Expression, _ expected: Dimension, what: String, upTo binding: BindingTime, in place: Place
    ) -> (CheckedExpression, rows: Int)? {
        let value = checked(expression, in: place)
        limit(value, what: what, upTo: binding)
        guard case .column(let dimension, let rows, _) = value.type else {
            if value.type != .unknown {
                report(
                    .wrongType(what: what, expected: "a column", found: value.type.spoken), at: expression.range)
            }
            return nil
        }
        guard dimension == expected else {
            report(
                .wrongUnit(what: what, expected: expected.description, found: dimension.description),
                at: expression.range)
            return nil
        }
        return (value, rows)
    }

    /// The month in which a rollout starts; one after the model's end is reported.
    private mutating func month(_ expression: Expression) -> CalendarMonth? {
        guard let month = anyMonth(expression) else { return nil }
        if settings["start"] != nil, isBeyondHorizon(Double(month.months(since: model.start))) {
            report(.neverStarts, at: expression.range)
        }
        return month
    }

    private mutating func anyMonth(_ expression: Expression) -> CalendarMonth? {
        if case .month(let year, let month) = expression.kind { return CalendarMonth(year: year, month: month) }
        if expression.kind != .missing {
            report(
                .wrongType(
                    what: "the start of a rollout", expected: "a month such as 2021-01", found: "something else"),
                at: expression.range)
        }
        return nil
    }

    private func isBeyondHorizon(_ months: Double) -> Bool {
        model.cycles > 0 && months >= Double(model.cycles) * model.cycleLength
    }

    // MARK: Staff

    mutating func checked(_ staffing: Staffing, in place: Place) -> CheckedStaffing? {
        var given: [String: SourceRange] = [:]
        var values: [String: CheckedExpression] = [:]
        var period = 1.0
        for clause in staffing.clauses {
            let (word, expression, what, dimensions): (String, Expression, String, [Dimension])
            switch clause {
            case .start(let value): (word, expression, what, dimensions) = ("start", value, "the staff", Self.people)
            case .posts(let value): (word, expression, what, dimensions) = ("posts", value, "the posts", Self.people)
            case .delay(let value): (word, expression, what, dimensions) = ("delay", value, "the delay", [.time])
            case .pace(let value):
                (word, expression, what, dimensions) = (
                    "pace", value, "the pace of recruiting", Self.people.map { $0 / .time }
                )
            case .turnover(let value, let unitExpression):
                (word, expression, what, dimensions) = ("turnover", value, "the turnover", [.none])
                guard let unit = unit(unitExpression) else { continue }
                guard unit.dimension == .time else {
                    report(
                        .wrongUnit(
                            what: "the period of a chance", expected: "a time", found: unit.dimension.description),
                        at: unitExpression.range)
                    continue
                }
                period = unit.scale
            case .caseload(let value):
                (word, expression, what, dimensions) = ("caseload", value, "the caseload", [.none])
            }
            once(word, expression.range, &given)
            let value = notNegative(
                number(expression, anyOf: dimensions, what: what, in: place, upTo: .draw), what: what)
            if word == "turnover", case .number(let share) = value.kind, share > 1 {
                report(.outOfRange(what: what, value: share, allowed: "from 0 to 1"), at: expression.range)
            }
            values[word] = value
        }
        for word in ["start", "posts", "delay", "caseload"] where given[word] == nil && !staffing.unread.contains(word)
        {
            report(.missingClause(word, of: "the staffing"), at: staffing.range)
        }
        guard let start = values["start"], let posts = values["posts"], let delay = values["delay"],
            let caseload = values["caseload"]
        else { return nil }
        return CheckedStaffing(
            start: start, posts: posts, delay: delay, pace: values["pace"], turnover: values["turnover"],
            turnoverPeriod: period, caseload: caseload, range: staffing.range)
    }

    private static let people: [Dimension] = [.count, .none]

    // MARK: Leaving and coming back

    mutating func checked(_ dropout: Dropout, in place: Place) -> CheckedDropout? {
        switch dropout.speed {
        case .rate(let expression):
            let each = Dimension.none / .time
            let rate = number(expression, each, what: "a rate", in: place, upTo: .individual)
            return CheckedDropout(speed: .rate(notNegative(rate, what: "a rate")), range: dropout.range)
        case .chance(let expression, let period):
            guard let unit = unit(period) else { return nil }
            guard unit.dimension == .time else {
                report(
                    .wrongUnit(what: "the period of a chance", expected: "a time", found: unit.dimension.description),
                    at: period.range)
                return nil
            }
            let chance = number(expression, .none, what: "a chance", in: place, upTo: .individual)
            if case .number(let value) = chance.kind, !(0...1).contains(value) {
                report(.outOfRange(what: "a chance", value: value, allowed: "from 0 to 1"), at: expression.range)
            }
            return CheckedDropout(speed: .chance(chance, period: unit.scale), range: dropout.range)
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
        _ result: CheckedIntervention, rollout: SourceRange?, _ given: [String: SourceRange],
        _ intervention: Intervention
    ) {
        let name = "the intervention '\(result.name)'"
        if let places = given["places"], let staffing = given["staffing"] {
            let (first, second) = places.lower < staffing.lower ? (places, staffing) : (staffing, places)
            report(
                .clausesClash("places", "staffing"), at: second,
                notes: [.init(range: first, text: "the first stands here")])
        }
        if let rollout, given["reach"] == nil, !intervention.unread.contains("reach") {
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
