package import SourceText

/// Why an expression has no value, and where it stands.
package struct EvaluationError: Error, Sendable, Equatable {
    package enum Problem: Sendable, Equatable {
        /// The row of a column that an expression gives is none of its rows, or no whole number.
        case rowOutOfRange(Double, rows: Int)
    }

    package let problem: Problem
    package let range: SourceRange
}
