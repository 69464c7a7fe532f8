package import Quantities
package import SourceText

/// A number, or a column of numbers, that a modeller may set and that may be uncertain.
package struct CheckedParameter: Sendable {
    /// With the intervention's name before a dot where it belongs to one.
    package let name: String
    package let documentation: String
    package let dimension: Dimension
    /// Nil for a single number.
    package var shape: ColumnShape?
    package let value: ParameterValue
    package let origin: CheckedOrigin?
    package let range: SourceRange

    /// What its values are called in results: its name, with the number of the row where it is a column.
    package var labels: [String] {
        guard let shape else { return [name] }
        return (1...max(1, shape.rows)).map { "\(name)[\($0)]" }
    }
}
