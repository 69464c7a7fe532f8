package import SourceText

/// A text in quotes as it stands in the text.
package struct Quoted: Sendable, Equatable {
    package let text: String
    package let range: SourceRange
}
