import Catalog
import Quantities
import SourceText
import Syntax

extension Checker {
    /// `mod(a, b)`: both of one unit, which the result has as well.
    mutating func remainder(_ values: [Expression], _ range: SourceRange, in place: Place) -> CheckedExpression {
        guard let sides = arguments(2, values, of: .remainder, range, in: place) else { return .missing(range) }
        for side in sides where !isNumeric(side, what: "an argument of 'mod'") { return .missing(range) }
        guard let dimension = sides[0].dimension, let other = sides[1].dimension else { return .missing(range) }
        guard dimension == other else {
            report(
                .unitsDiffer(operation: "divide with remainder", left: dimension.description, right: other.description),
                at: range)
            return .missing(range)
        }
        guard belongTogether(sides[0], sides[1], at: range),
            let type = combined(sides[0].type.asFigures, sides[1].type.asFigures, dimension, at: range)
        else { return .missing(range) }
        return call(.remainder, sides, type, range)
    }
}
