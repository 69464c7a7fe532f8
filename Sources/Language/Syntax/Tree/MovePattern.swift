package import SourceText

/// The moves on which an amount falls: `on A -> B` or `on entering B`; `any` stands for every state.
package struct MovePattern: Sendable, Equatable {
    package let range: SourceRange
    /// Nil stands for every state.
    package let from: Name?
    /// Nil stands for every state.
    package let to: Name?
}
