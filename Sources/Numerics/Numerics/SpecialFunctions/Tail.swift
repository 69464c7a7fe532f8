/// Which side of a value a probability is counted on.
package enum Tail: Sendable, Hashable {
    /// At or below the value.
    case lower
    /// Above the value.
    case upper
}
