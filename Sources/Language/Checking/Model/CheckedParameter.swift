package import Quantities
package import SourceText

/// A number that a modeller may set and that may be uncertain.
package struct CheckedParameter: Sendable {
    /// With the intervention's name before a dot where it belongs to one.
    package let name: String
    package let documentation: String
    package let dimension: Dimension
    package let value: ParameterValue
    package let origin: CheckedOrigin?
    package let range: SourceRange
}
