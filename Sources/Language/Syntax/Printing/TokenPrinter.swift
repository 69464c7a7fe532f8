package import SourceText

/// Writes tokens one a line: their place, their kind and their text.
package enum TokenPrinter {
    /// `line:column kind text`, with the text as it stands in the file. Complexity: O(length).
    package static func text(_ tokens: [Token], in file: SourceFile) -> String {
        var result = ""
        var place = (line: 0, offset: 0, column: 1)
        for token in tokens {
            let line = file.line(at: token.range.lower)
            if line != place.line { place = (line, file.lineStart(at: token.range.lower), 1) }
            // Counts on from the token before, so that a long line is walked through once.
            place.column += file.text(from: place.offset, to: token.range.lower).count
            place.offset = token.range.lower
            let text = file.text(from: token.range.lower, to: token.range.upper)
            result += "\(line):\(place.column) \(kind(token.kind))\(text.isEmpty ? "" : " " + text)\n"
        }
        return result
    }

    private static func kind(_ kind: TokenKind) -> String {
        switch kind {
        case .identifier: "identifier"
        case .number: "number"
        case .string: "text"
        case .month: "month"
        case .documentation: "documentation"
        case .symbol: "symbol"
        case .unreadable: "unreadable"
        case .endOfText: "end"
        }
    }
}
