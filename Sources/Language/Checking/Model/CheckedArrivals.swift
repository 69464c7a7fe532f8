package import SourceText

/// People who enter a population as a cycle begins.
package struct CheckedArrivals: Sendable {
    /// How many on average a month.
    package let mean: CheckedExpression
    /// The state that all enter; nil where there are proportions.
    package let state: Int?
    package let proportions: CheckedExpression?
    package let range: SourceRange
}
