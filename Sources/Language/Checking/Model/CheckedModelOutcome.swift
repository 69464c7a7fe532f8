package import Quantities
package import SourceText

/// An outcome of the model as a whole: one number a draw, computed from its parameters.
package struct CheckedModelOutcome: Sendable {
    package let name: String
    package let title: String
    package let value: CheckedExpression
    package let dimension: Dimension
    package let range: SourceRange
}
