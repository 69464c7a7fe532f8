package import SourceText

/// Staff that is recruited and leaves, known at the start of a draw: people, months, and places for each of them.
package struct CheckedStaffing: Sendable {
    package let start: CheckedExpression
    package let posts: CheckedExpression
    /// In months.
    package let delay: CheckedExpression
    /// People a month; nil where all vacancies are filled at once, after the delay.
    package let pace: CheckedExpression?
    /// The share that leaves; nil where nobody does.
    package let turnover: CheckedExpression?
    /// The months over which that share leaves.
    package let turnoverPeriod: Double
    package let caseload: CheckedExpression
    package let range: SourceRange
}
