package import Quantities

/// What an individual has from entry on: drawn, or computed.
package struct CheckedAttribute: Sendable {
    package let name: String
    package let documentation: String
    package let origin: CheckedOrigin?
    package let value: ParameterValue
    package let dimension: Dimension
}
