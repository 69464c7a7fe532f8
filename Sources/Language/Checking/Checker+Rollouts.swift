import Quantities
import SourceText
import Syntax

/// How an intervention opens: the share of its reach that may have begun, month by month.
extension Checker {
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
        return fraction(number(expression, .none, what: what, in: place, upTo: .draw), what: what)
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
}
