package import SourceText

package struct CheckedStaff: Sendable {
    /// Hours per month.
    package let hours: CheckedExpression
    package let window: CheckedWindow
    package let range: SourceRange
}
