package import SourceText

/// A name as it stands in the text.
package struct Name: Sendable, Equatable {
    package let text: String
    package let range: SourceRange

    package init(text: String, range: SourceRange) {
        self.text = text
        self.range = range
    }
}
