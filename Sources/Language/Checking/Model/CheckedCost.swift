package import SourceText

package struct CheckedCost: Sendable {
    package let domain: Int
    package let payer: Int
    package let line: String?
    /// Money per month, or money once where the window is a moment.
    package let amount: CheckedExpression
    package let window: CheckedWindow?
    package let range: SourceRange
}
