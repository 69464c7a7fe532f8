import Quantities
import SourceText
import Syntax

extension Checker {
    mutating func comparison(
        _ operation: BinaryOperator, _ left: CheckedExpression, _ right: CheckedExpression, _ range: SourceRange
    ) -> CheckedExpression {
        let kind: ComparisonOperation
        switch operation {
        case .less: kind = .less
        case .lessOrEqual: kind = .lessOrEqual
        case .greater: kind = .greater
        case .greaterOrEqual: kind = .greaterOrEqual
        case .unequal: kind = .unequal
        default: kind = .equal
        }
        guard left.type != .unknown, right.type != .unknown else { return .missing(range) }
        let binding = max(left.binding, right.binding)
        if case .state = left.type, left.type == right.type, kind == .equal || kind == .unequal {
            return CheckedExpression(.comparison(kind, left, right), type: .boolean, binding: binding, range: range)
        }
        if case .state = left.type { return refusedComparison(right, with: "a state, by == or !=", range) }
        if case .state = right.type { return refusedComparison(left, with: "a state, by == or !=", range) }
        if kind == .equal || kind == .unequal, let same = isSame(left, right) {
            let zero = CheckedExpression(.number(0), type: .number(.none), binding: .constant, range: left.range)
            let other = CheckedExpression(
                .number(same ? 0 : 1), type: .number(.none), binding: .constant, range: right.range)
            return CheckedExpression(.comparison(kind, zero, other), type: .boolean, binding: .constant, range: range)
        }
        guard let type = comparisonType(left, right, range) else { return .missing(range) }
        return CheckedExpression(.comparison(kind, left, right), type: type, binding: binding, range: range)
    }

    /// Whether two texts or two scenarios, which are known when they are checked, are the same; nil for anything else.
    private func isSame(_ left: CheckedExpression, _ right: CheckedExpression) -> Bool? {
        switch (left.kind, right.kind) {
        case (.text(let a), .text(let b)): a == b
        case (.scenario(let a, let x, _), .scenario(let b, let y, _)): a == b && x == y
        default: nil
        }
    }

    /// Reports that a state is compared with something else, or by another operation than states can be.
    mutating func refusedComparison(
        _ other: CheckedExpression, with expected: String, _ range: SourceRange
    ) -> CheckedExpression {
        let found = if case .state = other.type { "another comparison" } else { other.type.spoken }
        report(.wrongType(what: "what a state is compared with", expected: expected, found: found), at: range)
        return .missing(range)
    }

    /// A condition for numbers, a condition per draw for measures; nil, and reported, for what cannot be compared.
    mutating func comparisonType(_ left: CheckedExpression, _ right: CheckedExpression, _ range: SourceRange)
        -> ValueType?
    {
        guard isNumeric(left, what: "the left side"), isNumeric(right, what: "the right side"),
            let a = left.dimension, let b = right.dimension
        else { return nil }
        // A gate counts people and courses, and its limits are plain numbers or counts, as those of the clauses are.
        let areCounts = isInGate && [a, b].allSatisfy { $0 == .none || $0 == .count }
        guard a == b || areCounts else {
            report(
                .unitsDiffer(operation: "compare", left: a.description, right: b.description), at: range,
                notes: [
                    .init(range: left.range, text: "this is \(a.description)"),
                    .init(range: right.range, text: "this is \(b.description)"),
                ])
            return nil
        }
        guard belongTogether(left, right, at: range) else { return nil }
        switch combined(left.type, right.type, a, at: range) {
        case .number?: return .boolean
        case .measure(_, let axes, let isReduced)?: return .condition(axes: isReduced ? axes : [])
        case .some(let other):
            report(.wrongType(what: "a comparison", expected: "of two numbers", found: other.spoken), at: range)
            return nil
        case nil: return nil
        }
    }

    /// `x in low .. high`, `state in [a, b]` and `measure in 2024`.
    mutating func checkedWithin(
        _ value: Expression, _ bounds: Expression, _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        let left = checked(value, in: place)
        switch bounds.kind {
        case .range(let low, let high, _):
            let (a, b) = (checked(low, in: place), checked(high, in: place))
            guard left.type != .unknown, a.type != .unknown, b.type != .unknown else { return .missing(range) }
            guard let type = comparisonType(left, a, range), let other = comparisonType(left, b, range) else {
                return .missing(range)
            }
            // Both ends have to hold of the same: one condition, or one for each draw.
            guard type == other else {
                report(.measuresDiffer(left: a.type.spoken, right: b.type.spoken), at: range)
                return .missing(range)
            }
            return CheckedExpression(
                .between(left, a, b), type: type, binding: max(left.binding, a.binding, b.binding), range: range)
        case .list(let elements):
            guard case .state = left.type else {
                if left.type != .unknown {
                    report(
                        .wrongType(what: "the left side", expected: "a state", found: left.type.spoken), at: value.range
                    )
                }
                return .missing(range)
            }
            var result: CheckedExpression?
            var seen: [CheckedExpression.Kind] = []
            for element in elements {
                let right = checked(element, in: place)
                // A state named again adds nothing but depth.
                guard !seen.contains(right.kind) else { continue }
                seen.append(right.kind)
                let test = comparison(.equal, left, right, element.range)
                result =
                    result.map {
                        CheckedExpression(.either($0, test), type: .boolean, binding: left.binding, range: range)
                    } ?? test
            }
            return result ?? .missing(range)
        case .number(let year, nil):
            guard year == year.rounded() else {
                report(.outOfRange(what: "the year", value: year, allowed: "a whole number"), at: bounds.range)
                return .missing(range)
            }
            return inYear(left, year, range)
        case .name(let text) where bound(text, in: place) != nil:
            // A year that a loop or argument gives.
            if case .number(let year)? = bound(text, in: place)?.kind, year == year.rounded() {
                return inYear(left, year, range)
            }
            fallthrough
        default:
            report(
                .wrongType(
                    what: "the right side", expected: "a range such as 0 .. 1, a list of states or a year",
                    found: "something else"), at: bounds.range)
            return .missing(range)
        }
    }
}
