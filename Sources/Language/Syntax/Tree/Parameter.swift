/// `parameter NAME = value` or `parameter NAME ~ distribution`, with its origin.
package struct Parameter: Sendable, Equatable {
    package let documentation: String
    package let name: Name
    package let isDistributed: Bool
    package let value: Expression
    package let origin: Origin?
}
