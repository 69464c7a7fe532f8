package import SourceText

/// `arrivals mean into STATE` or `arrivals mean in proportion to shares`.
package struct Arrivals: Sendable, Equatable {
    package let range: SourceRange
    package let mean: Expression
    /// Nil stands for the first state, where there are no proportions.
    package let state: Name?
    package let proportions: Expression?
}
