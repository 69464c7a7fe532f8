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
    /// The moves on which the amount falls, once for each who makes one; nil where it does not fall on moves.
    package let moves: CheckedMoves?
    package let dimension: Dimension
    package let range: SourceRange
}
