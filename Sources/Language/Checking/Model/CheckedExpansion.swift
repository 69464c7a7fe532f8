package import SourceText

/// A stage gate: a limit of an intervention that is raised at a moment, where a condition then holds in the draw.
package struct CheckedExpansion: Sendable {
    package enum Quantity: String, Sendable {
        case reach, places
    }

    package let intervention: Int
    package let quantity: Quantity
    package let value: CheckedExpression
    package let condition: CheckedExpression
    /// The cycle at whose start the condition is looked at.
    package let cycle: Int
    package let range: SourceRange
}
