package import SourceText

/// `print "text with {value}"` or `print value`.
package struct Print: Sendable, Equatable {
    package let range: SourceRange
    package let text: FilledText
}
