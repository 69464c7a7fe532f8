package import SourceText

/// When somebody who had a course may have another.
package struct CheckedRepetition: Sendable {
    /// In months since the end of the course.
    package let after: CheckedExpression
    /// How many courses one individual has in all; nil where there is no bound.
    package let atMost: CheckedExpression?
    package let range: SourceRange
}
