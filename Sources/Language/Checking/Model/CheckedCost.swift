package import SourceText

package struct CheckedCost: Sendable {
    package let domain: Int
    package let payer: Int
    package let line: String?
    /// Money per month, or money once where the window is a moment.
    package let amount: CheckedExpression
    package let window: CheckedWindow?
    /// The moves on which the amount falls, once for each who makes one; nil where it does not fall on moves.
    package var moves: CheckedMoves?
    package let range: SourceRange
}
