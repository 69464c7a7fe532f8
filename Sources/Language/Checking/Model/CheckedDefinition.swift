/// A named expression; it is computed where it is used.
package struct CheckedDefinition: Sendable {
    package let name: String
    package let documentation: String
    /// The population whose individuals it speaks of, if any.
    package let population: Int?
    package let value: CheckedExpression
    /// How deep its expression is nested, with those of the definitions that it rests on.
    package let depth: Int
}
