package import SourceText

/// `flow A -> B on completion`: a move of who starts, completes or leaves a course; `any` stands for every state.
package struct CourseMove: Sendable, Equatable {
    package let range: SourceRange
    /// Nil stands for every state.
    package let from: Name?
    package let to: Name
    package let window: Window?
}
