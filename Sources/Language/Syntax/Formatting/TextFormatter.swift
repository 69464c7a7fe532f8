package import SourceText

/// Writes a text in one style: two spaces a step of indentation, one space around operators, at most one empty line, and
/// columns where the text has them.
///
/// It moves nothing to another line, and every token and comment stays. Formatting what is formatted changes nothing.
package struct TextFormatter {
    let source: SourceFile
    let tokens: [Token]
    let layout: TextLayout
    var lines: [FormattedLine] = []

    /// The formatted text of a stretch of a file; or, where it has problems of form, the problems.
    ///
    /// Lines end as the first one of the stretch does. Complexity: O(length) for lines of bounded length.
    package static func formatted(_ source: SourceFile, id: SourceFileID, from lower: Int = 0, to upper: Int? = nil)
        -> (text: String, problems: [Diagnostic])
    {
        let end = min(upper ?? source.bytes.count, source.bytes.count)
        let (layout, tokens, problems) = Parser.layout(of: source, id: id, from: lower, to: end)
        let original = source.text(from: lower, to: end)
        guard problems.isEmpty else { return (original, problems) }
        var formatter = TextFormatter(source: source, tokens: tokens, layout: layout)
        let pieces = TextPiece.all(of: source, tokens, from: lower, to: end)
        formatter.readLines(pieces)
        formatter.align()
        let text = formatter.text(pieces)
        precondition(
            content(of: text) == content(of: original), "formatting keeps every token and comment of a text")
        return (text, [])
    }

    private init(source: SourceFile, tokens: [Token], layout: TextLayout) {
        self.source = source
        self.tokens = tokens
        self.layout = layout
    }

    private func text(_ pieces: [TextPiece]) -> String {
        let lineEnd = pieces.first { $0.kind == .lineBreak }.map { $0.bytes.count == 2 ? "\r\n" : "\n" } ?? "\n"
        var result = pieces.first?.kind == .byteOrderMark ? "\u{FEFF}" : ""
        for line in lines {
            if line.followsBlank { result += lineEnd }
            result += line.text + lineEnd
        }
        return result
    }

    /// The tokens and comments of a text, whatever stands between them.
    private static func content(of text: String) -> [String] {
        let source = SourceFile(name: "", text: text)
        let tokens = Lexer.tokens(of: source, id: SourceFileID(index: 0)).tokens
        return TextPiece.all(of: source, tokens).compactMap { piece in
            switch piece.kind {
            case .token, .comment, .unread: shown(piece, in: source)
            case .blank, .lineBreak, .byteOrderMark: nil
            }
        }
    }

    /// A piece as it is written: blanks at the end of a comment are no part of it.
    static func shown(_ piece: TextPiece, in source: SourceFile) -> String {
        var end = piece.bytes.upperBound
        while end > piece.bytes.lowerBound, [0x20, 0x09, 0x0D].contains(source.bytes[end - 1]) { end -= 1 }
        return source.text(from: piece.bytes.lowerBound, to: end)
    }
}
