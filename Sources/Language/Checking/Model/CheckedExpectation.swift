package import SourceText

package struct CheckedExpectation: Sendable {
    package let condition: CheckedExpression
    package let reason: CheckedFilledText?
    package let range: SourceRange
}
