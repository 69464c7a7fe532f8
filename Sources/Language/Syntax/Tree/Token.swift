package import SourceText

/// One word, number, string or symbol of a text, and whether it is the first on its line.
package struct Token: Sendable, Equatable {
    package let kind: TokenKind
    package let range: SourceRange
    /// A statement ends where a line ends, so the parser asks this of the token that follows.
    package let startsLine: Bool
}
