package import SourceText

/// `again after TIME, at most N courses`, or `again never`.
package struct Repetition: Sendable, Equatable {
    package let range: SourceRange
    /// Nil where nobody has a second course.
    package let after: Expression?
    /// How many courses one individual has in all; nil where there is no bound.
    package let atMost: Expression?
}
