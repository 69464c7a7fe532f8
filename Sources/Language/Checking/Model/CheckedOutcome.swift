package import Quantities
package import SourceText

/// A quantity that the modeller adds to the results.
package struct CheckedOutcome: Sendable {
    package let name: String
    package let title: String
    package let population: Int
    /// The intervention it belongs to, if any: it is zero where that has not been started.
    package let intervention: Int?
    /// Per month, or once where the window is a moment.
    package let amount: CheckedExpression
    package let window: CheckedWindow?
    package let dimension: Dimension
    package let range: SourceRange
}
