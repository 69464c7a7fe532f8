import Quantities
import SourceText
import Syntax

/// What the place of an expression demands of it: its type, its unit, and when it may change.
extension Checker {
    /// A number of one of some dimensions, bound no later than allowed.
    mutating func number(
        _ expression: Expression, _ dimensions: Dimension..., what: String, in place: Place, upTo binding: BindingTime
    ) -> CheckedExpression {
        number(expression, anyOf: dimensions, what: what, in: place, upTo: binding)
    }

    /// The same, of the dimensions in a list; a message names the first.
    mutating func number(
        _ expression: Expression, anyOf dimensions: [Dimension], what: String, in place: Place,
        upTo binding: BindingTime
    ) -> CheckedExpression {
        let value = checked(expression, in: place)
        limit(value, what: what, upTo: binding)
        guard let found = numberDimension(value, what: what) else { return .missing(expression.range) }
        guard dimensions.contains(found) else {
            report(
                .wrongUnit(what: what, expected: dimensions[0].description, found: found.description),
                at: expression.range)
            return .missing(expression.range)
        }
        return value
    }

    /// A number that is fixed below zero is reported here rather than in a run.
    mutating func notNegative(_ value: CheckedExpression, what: String) -> CheckedExpression {
        if case .number(let number) = value.kind, number < 0 {
            report(.outOfRange(what: what, value: number, allowed: "zero or more"), at: value.range)
        }
        return value
    }

    /// A number that is fixed outside 0 to 1 is reported here rather than in a run.
    mutating func fraction(_ value: CheckedExpression, what: String) -> CheckedExpression {
        if case .number(let number) = value.kind, !(0...1).contains(number) {
            report(.outOfRange(what: what, value: number, allowed: "from 0 to 1"), at: value.range)
        }
        return value
    }

    mutating func condition(_ expression: Expression, in place: Place) -> CheckedExpression {
        condition(checked(expression, in: place))
    }

    mutating func condition(_ value: CheckedExpression) -> CheckedExpression {
        switch value.type {
        case .boolean, .condition, .unknown: return value
        default:
            report(
                .wrongType(what: "a condition", expected: "true or false", found: value.type.spoken), at: value.range)
            return .missing(value.range)
        }
    }

    /// The dimension of a single number; nil, and reported, for anything else.
    mutating func numberDimension(_ value: CheckedExpression, what: String) -> Dimension? {
        switch value.type {
        case .number(let dimension): return dimension
        case .unknown: return nil
        default:
            report(.wrongType(what: what, expected: "a number", found: value.type.spoken), at: value.range)
            return nil
        }
    }

    mutating func isNumeric(_ value: CheckedExpression, what: String) -> Bool {
        if value.dimension != nil { return true }
        if value.type != .unknown {
            report(.wrongType(what: what, expected: "a number", found: value.type.spoken), at: value.range)
        }
        return false
    }

    mutating func limit(_ value: CheckedExpression, what: String, upTo allowed: BindingTime) {
        if value.binding > allowed {
            report(.changesTooOften(what: what, allowed: allowed, found: value.binding), at: value.range)
        }
    }
}
