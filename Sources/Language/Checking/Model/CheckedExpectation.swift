package import SourceText

package struct CheckedExpectation: Sendable {
    package let condition: CheckedExpression
    package let reason: String?
    package let range: SourceRange
}
