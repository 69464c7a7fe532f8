/// `set NAME = value` or `set NAME ~ distribution`.
package struct SetParameter: Sendable, Equatable {
    /// The parameter's name, with the intervention's name before a dot where it has one.
    package let name: Name
    package let isDistributed: Bool
    package let value: Expression
    package var origin: Origin?
}
