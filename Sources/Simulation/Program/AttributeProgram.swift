/// What an individual has from entry on.
package enum AttributeProgram: Sendable, Hashable {
    case drawn(stream: String, DrawnValue)
    /// Computed from attributes declared before it.
    case computed(ColumnProgram)
}
