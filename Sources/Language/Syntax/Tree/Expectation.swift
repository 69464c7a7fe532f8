package import SourceText

/// `expect condition "why it should hold"`.
package struct Expectation: Sendable, Equatable {
    package let range: SourceRange
    package let condition: Expression
    package let reason: FilledText?
}
