package import SourceText

/// Why an expression has no value, and where it stands.
package struct EvaluationError: Error, Sendable, Equatable {
    package enum Problem: Sendable, Equatable {
        /// The row of a column that an expression gives is none of its rows, or no whole number.
        case rowOutOfRange(Double, rows: Int)
        /// A place outside the points of an interpolation, in a canonical unit.
        case outsidePoints(Double, from: Double, to: Double, unit: String)
        case pointsNotAscending
    }

    package let problem: Problem
    package let range: SourceRange
}
