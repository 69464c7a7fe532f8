import Catalog
import Numerics
import Quantities
import SourceText
import Syntax

extension Checker {
    /// Resolves names, units and types of an expression in its place; problems leave `missing` behind.
    ///
    /// What the body of a function holds lies within the expression that calls it.
    mutating func checked(_ expression: Expression, in place: Place) -> CheckedExpression {
        expansion.depth += 1
        defer { expansion.depth -= 1 }
        guard expansion.depth <= Expansion.deepest else {
            report(.callsTooDeep(limit: Expansion.deepest), at: expression.range)
            return .missing(expression.range)
        }
        return resolved(expression, in: place)
    }

    private mutating func resolved(_ expression: Expression, in place: Place) -> CheckedExpression {
        let range = expression.range
        switch expression.kind {
        case .missing: return .missing(range)
        case .text(let text): return CheckedExpression(.text(text), type: .text, binding: .constant, range: range)
        case .month(let year, let month):
            return CheckedExpression(
                .month(CalendarMonth(year: year, month: month)), type: .month, binding: .constant, range: range)
        case .number(let value, let unit):
            guard let unit = unit.map({ self.unit($0) }) ?? Unit.number else { return .missing(range) }
            let canonical = unit.canonical(value)
            guard canonical.isFinite else {
                report(.outOfRange(what: "the number", value: value, allowed: "finite in canonical units"), at: range)
                return .missing(range)
            }
            return CheckedExpression(
                .number(canonical), type: .number(unit.dimension), binding: .constant, range: range)
        case .name(let text): return checkedName(Name(text: text, range: range), in: place)
        case .member(let base, let member): return checkedMember(base, member, range, in: place)
        case .element(let column, let index): return checkedElement(column, index, range, in: place)
        case .call(let name, let arguments): return checkedCall(name, arguments, range, in: place)
        case .negation(let inner):
            let value = checked(inner, in: place)
            if case .number(let number) = value.kind {
                return CheckedExpression(.number(-number), type: value.type, binding: .constant, range: range)
            }
            guard isNumeric(value, what: "what is negated") else { return .missing(range) }
            return CheckedExpression(.negation(value), type: value.type, binding: value.binding, range: range)
        case .not(let inner):
            let value = condition(inner, in: place)
            return CheckedExpression(.not(value), type: value.type, binding: value.binding, range: range)
        case .binary(let operation, let left, let right):
            return checkedBinary(operation, left, right, range, in: place)
        case .conditional(let condition, let then, let otherwise):
            return checkedConditional(condition, then, otherwise, range, in: place)
        case .list(let elements): return checkedList(elements, range, in: place)
        case .within(let value, let bounds): return checkedWithin(value, bounds, range, in: place)
        case .range(let low, let high, let step): return checkedRange(low, high, step, range, in: place)
        case .by(let value, let axes): return checkedBy(value, axes, range, in: place)
        case .only(let value, let label): return checkedOnly(value, label, range, in: place)
        case .shown(let value, let unit): return checkedShown(value, unit, range, in: place)
        }
    }

    // MARK: Operations

    private mutating func checkedBinary(
        _ operation: BinaryOperator, _ left: Expression, _ right: Expression, _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        switch operation {
        case .and, .or:
            let (a, b) = (condition(left, in: place), condition(right, in: place))
            guard a.type != .unknown, b.type != .unknown, belongTogether(a, b, at: range) else {
                return .missing(range)
            }
            guard a.type == b.type else {
                report(.measuresDiffer(left: a.type.spoken, right: b.type.spoken), at: range)
                return .missing(range)
            }
            return CheckedExpression(
                operation == .and ? .both(a, b) : .either(a, b), type: a.type, binding: max(a.binding, b.binding),
                range: range)
        case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .unequal:
            return comparison(operation, checked(left, in: place), checked(right, in: place), range)
        case .add, .subtract, .multiply, .divide, .power:
            return arithmetic(operation, checked(left, in: place), checked(right, in: place), range)
        }
    }

    private mutating func arithmetic(
        _ operation: BinaryOperator, _ left: CheckedExpression, _ right: CheckedExpression, _ range: SourceRange
    ) -> CheckedExpression {
        guard isNumeric(left, what: "the left side"), isNumeric(right, what: "the right side"),
            let a = left.dimension, let b = right.dimension
        else { return .missing(range) }
        let kind: ArithmeticOperation
        let dimension: Dimension
        switch operation {
        case .multiply: (kind, dimension) = (.multiply, a * b)
        case .divide: (kind, dimension) = (.divide, a / b)
        case .power:
            kind = .power
            if a == .none, b == .none {
                dimension = .none
            } else if case .number(let power) = right.kind, b == .none, power == power.rounded(), power.magnitude <= 9 {
                dimension = a.raised(to: Int(power))
            } else {
                report(.powerNotWhole, at: range)
                return .missing(range)
            }
        default:
            guard a == b else {
                report(
                    .unitsDiffer(
                        operation: operation == .add ? "add" : "subtract", left: a.description, right: b.description),
                    at: range,
                    notes: [
                        .init(range: left.range, text: "this is \(a.description)"),
                        .init(range: right.range, text: "this is \(b.description)"),
                    ])
                return .missing(range)
            }
            (kind, dimension) = (operation == .add ? .add : .subtract, a)
        }
        guard belongTogether(left, right, at: range) else { return .missing(range) }
        let isLinear = Self.goesThroughSums(kind, left.type, right.type)
        let sides = isLinear ? (left.type, right.type) : (left.type.asFigures, right.type.asFigures)
        guard let type = combined(sides.0, sides.1, dimension, at: range) else { return .missing(range) }
        let binding = max(left.binding, right.binding)
        if case .number(let x) = left.kind, case .number(let y) = right.kind {
            let value = kind.operation.result(x, y)
            guard value.isFinite else {
                report(.outOfRange(what: "the result", value: value, allowed: "a finite number"), at: range)
                return .missing(range)
            }
            return CheckedExpression(.number(value), type: type, binding: .constant, range: range)
        }
        return CheckedExpression(.arithmetic(kind, left, right), type: type, binding: binding, range: range)
    }

    /// Whether it makes no difference if an operation is done before or after summing over places and times: so it is
    /// for sums of results and for a factor on them, and for nothing else.
    private static func goesThroughSums(_ operation: ArithmeticOperation, _ left: ValueType, _ right: ValueType) -> Bool
    {
        switch (operation, left, right) {
        case (.add, .measure, .measure), (.subtract, .measure, .measure), (.multiply, .measure, .number),
            (.multiply, .number, .measure), (.divide, .measure, .number):
            true
        default: false
        }
    }

    /// The type of what two numbers, columns or measures give together; nil, and reported, where they do not go
    /// together.
    mutating func combined(_ left: ValueType, _ right: ValueType, _ dimension: Dimension, at range: SourceRange)
        -> ValueType?
    {
        switch (left, right) {
        case (.number, .number): return .number(dimension)
        case (.column(_, let rows, let names), .number), (.number, .column(_, let rows, let names)):
            return .column(dimension, rows: rows, names: names)
        case (.column(_, let a, let names), .column(_, let b, let others)):
            guard a == b, names.isEmpty || others.isEmpty || names == others else {
                report(.rowsDiffer(left: a, right: b), at: range)
                return nil
            }
            return .column(dimension, rows: a, names: names.isEmpty ? others : names)
        case (.measure(_, let axes, let reduced), .number), (.number, .measure(_, let axes, let reduced)):
            return .measure(dimension, axes: axes, isReduced: reduced)
        case (.measure(_, let a, let reduced), .measure(_, let b, let other)):
            guard a == b, reduced == other else {
                report(.measuresDiffer(left: left.spoken, right: right.spoken), at: range)
                return nil
            }
            return .measure(dimension, axes: a, isReduced: reduced)
        default:
            report(.measuresDiffer(left: left.spoken, right: right.spoken), at: range)
            return nil
        }
    }

    private mutating func checkedConditional(
        _ test: Expression, _ then: Expression, _ otherwise: Expression, _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        let (test, a, b) = (condition(test, in: place), checked(then, in: place), checked(otherwise, in: place))
        guard test.type != .unknown, a.type != .unknown, b.type != .unknown else { return .missing(range) }
        guard case .boolean = test.type else {
            report(
                .wrongType(what: "what stands behind 'if'", expected: "a condition", found: test.type.spoken),
                at: test.range)
            return .missing(range)
        }
        guard case .number = a.type else {
            report(
                .wrongType(what: "'if'", expected: "a choice between two numbers", found: a.type.spoken), at: a.range)
            return .missing(range)
        }
        guard a.type == b.type else {
            report(.unitsDiffer(operation: "choose between", left: a.type.spoken, right: b.type.spoken), at: range)
            return .missing(range)
        }
        return CheckedExpression(
            .conditional(test, a, b), type: a.type, binding: max(test.binding, a.binding, b.binding), range: range)
    }
}
