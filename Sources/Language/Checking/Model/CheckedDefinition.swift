/// A named expression; it is computed where it is used.
package struct CheckedDefinition: Sendable {
    package let name: String
    package let value: CheckedExpression
    /// How many definitions stand behind one another below this one, itself included.
    package let depth: Int
}
