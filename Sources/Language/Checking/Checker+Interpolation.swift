import Catalog
import Quantities
import SourceText
import Syntax

extension Checker {
    /// `interpolate(x, points, values)`: the points in the unit of x, the result in that of the values.
    mutating func interpolation(_ values: [Expression], _ range: SourceRange, in place: Place) -> CheckedExpression {
        guard let parts = arguments(3, values, of: .interpolate, range, in: place) else { return .missing(range) }
        let (x, points, ordinates) = (parts[0], parts[1], parts[2])
        guard let dimension = numberDimension(x, what: "the place to interpolate at") else { return .missing(range) }
        guard case .column(let pointDimension, let rows, _) = points.type,
            case .column(let valueDimension, let valueRows, _) = ordinates.type
        else {
            let wrong = if case .column = points.type { ordinates } else { points }
            report(
                .wrongType(
                    what: "an argument of 'interpolate'", expected: "a column", found: wrong.type.spoken),
                at: wrong.range)
            return .missing(range)
        }
        guard dimension == pointDimension else {
            report(
                .unitsDiffer(
                    operation: "interpolate between", left: dimension.description, right: pointDimension.description),
                at: points.range,
                notes: [.init(range: x.range, text: "the place is in \(dimension)")])
            return .missing(range)
        }
        guard rows == valueRows else {
            report(.rowsDiffer(left: rows, right: valueRows), at: range)
            return .missing(range)
        }
        limit(points, what: "the points to interpolate between", upTo: .cycle)
        limit(ordinates, what: "the values to interpolate between", upTo: .cycle)
        if let fixed = fixedColumn(points), let first = fixed.first, let last = fixed.last {
            guard zip(fixed, fixed.dropFirst()).allSatisfy({ $0 < $1 }) else {
                report(.pointsNotAscending, at: points.range)
                return .missing(range)
            }
            if case .number(let value) = x.kind, value < first || value > last {
                let unit = dimension == .none ? "" : " \(dimension)"
                report(
                    .outOfRange(
                        what: "the place to interpolate at", value: value, allowed: "from \(first) to \(last)\(unit)"),
                    at: x.range)
                return .missing(range)
            }
        }
        let binding = max(x.binding, points.binding, ordinates.binding)
        return CheckedExpression(
            .call(.interpolate, parts), type: .number(valueDimension), binding: binding, range: range)
    }
}
