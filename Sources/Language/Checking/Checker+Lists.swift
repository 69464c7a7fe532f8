import Quantities
import SourceText
import Syntax

/// Lists: of numbers, which are columns; of texts, scenarios and lists, which are known when they are checked.
extension Checker {
    mutating func checkedList(_ elements: [Expression], _ range: SourceRange, in place: Place) -> CheckedExpression {
        let values = elements.map { checked($0, in: place) }
        guard let first = values.first, !values.contains(where: { $0.type == .unknown }) else {
            if values.isEmpty {
                report(.wrongType(what: "a list", expected: "one value or more", found: "empty"), at: range)
            }
            return .missing(range)
        }
        for value in values where !value.type.standsInList(beside: first.type) {
            report(
                .unitsDiffer(operation: "list together", left: first.type.spoken, right: value.type.spoken),
                at: value.range)
            return .missing(range)
        }
        let binding = values.map(\.binding).max() ?? .constant
        if case .number(let dimension) = first.type {
            return CheckedExpression(
                .list(values), type: .column(dimension, rows: values.count, names: []), binding: binding, range: range)
        }
        guard allowsScripts, place.isScript, binding == .constant, first.type.standsInLists else {
            let expected = allowsScripts ? "a list of numbers, texts, scenarios or fixed lists" : "a list of numbers"
            report(
                .wrongType(
                    what: "a list", expected: expected, found: "a list that begins with \(first.type.spoken)"),
                at: range)
            return .missing(range)
        }
        var folded: [CheckedExpression] = []
        for value in values { folded.append(self.folded(value)) }
        return CheckedExpression(.list(folded), type: .list(count: folded.count), binding: .constant, range: range)
    }

    /// `low .. high step width`: the numbers from the first on that do not pass the last.
    mutating func checkedRange(
        _ low: Expression, _ high: Expression, _ step: Expression?, _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        let what = "a bound of a range"
        guard let (first, dimension) = fixedNumber(low, what: what, in: place),
            let (last, other) = fixedNumber(high, what: what, in: place)
        else { return .missing(range) }
        var width = 1.0
        var third = dimension
        if let step {
            guard let (value, unit) = fixedNumber(step, what: "the step of a range", in: place) else {
                return .missing(range)
            }
            (width, third) = (value, unit)
        } else if dimension != .none, dimension != .count {
            report(.stepMissing(dimension.description), at: range)
            return .missing(range)
        }
        guard dimension == other, dimension == third else {
            report(
                .unitsDiffer(
                    operation: "range over", left: dimension.description,
                    right: (dimension == other ? third : other).description), at: range)
            return .missing(range)
        }
        guard width > 0, first <= last else {
            report(
                width > 0
                    ? .outOfRange(what: "the end of a range", value: last, allowed: "its beginning or more")
                    : .outOfRange(what: "the step of a range", value: width, allowed: "more than 0"),
                at: width > 0 ? high.range : step?.range ?? range)
            return .missing(range)
        }
        // The last step may miss the end by the rounding of a step such as 0.1; a billionth of a step is our choice.
        let count = ((last - first) / width + 1e-9).rounded(.down) + 1
        guard count <= Double(Self.longestRange) else {
            report(.tooManyParts("numbers in this range", limit: Self.longestRange), at: range)
            return .missing(range)
        }
        let values = (0..<Int(count)).map { first + Double($0) * width }
        return CheckedExpression(
            .column(values), type: .column(dimension, rows: values.count, names: []), binding: .constant, range: range)
    }

    /// The bound that the language sets on a range.
    private static let longestRange = 10_000

    private mutating func fixedNumber(_ expression: Expression, what: String, in place: Place)
        -> (value: Double, dimension: Dimension)?
    {
        let value = folded(checked(expression, in: place))
        guard let dimension = numberDimension(value, what: what) else { return nil }
        guard case .number(let number) = value.kind else {
            report(.changesTooOften(what: what, allowed: .constant, found: max(.draw, value.binding)), at: value.range)
            return nil
        }
        return (number, dimension)
    }

    /// The element of a list of texts, scenarios or lists.
    mutating func elementOfList(
        _ elements: [CheckedExpression], _ index: Expression, _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        guard let (row, dimension) = fixedNumber(index, what: "the number of an element", in: place) else {
            return .missing(range)
        }
        guard dimension == .none else {
            report(
                .wrongUnit(what: "the number of an element", expected: "a plain number", found: dimension.description),
                at: index.range)
            return .missing(range)
        }
        guard row == row.rounded(), row >= 1, row <= Double(elements.count) else {
            report(.rowOutOfRange(row, rows: elements.count), at: index.range)
            return .missing(range)
        }
        let element = elements[Int(row) - 1]
        return CheckedExpression(element.kind, type: element.type, binding: element.binding, range: range)
    }
}
