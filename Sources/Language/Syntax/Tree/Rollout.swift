package import SourceText

/// `rollout at once from 2021-01` or `rollout linear from 2021-01 over 36 months`.
package struct Rollout: Sendable, Equatable {
    package let range: SourceRange
    package let from: Expression
    /// Nil where all of the reach is open at once.
    package let over: Expression?
}
