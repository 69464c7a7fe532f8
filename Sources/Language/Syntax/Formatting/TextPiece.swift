package import SourceText

/// A stretch of a text: a token, or what stands between two tokens.
package struct TextPiece: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// The token with this number.
        case token(Int)
        /// A comment from `//` up to the end of its line.
        case comment
        /// Spaces and tabs, and carriage returns that end no line.
        case blank
        /// A line feed, with the carriage return before it where there is one.
        case lineBreak
        case byteOrderMark
        /// What the lexer has not looked at, because the text is too long.
        case unread
    }

    package let kind: Kind
    package let bytes: Range<Int>

    /// The pieces of a stretch of a text in their order; put together they are the stretch, byte for byte.
    ///
    /// Tokens without a character, such as the end of the text, are no pieces. Complexity: O(length).
    /// - Precondition: the tokens are those of the same stretch.
    package static func all(of source: SourceFile, _ tokens: [Token], from lower: Int = 0, to upper: Int? = nil)
        -> [TextPiece]
    {
        var pieces: [TextPiece] = []
        var position = lower
        for (number, token) in tokens.enumerated() where token.range.lower < token.range.upper {
            addGap(source.bytes, position..<token.range.lower, to: &pieces)
            pieces.append(TextPiece(kind: .token(number), bytes: token.range.lower..<token.range.upper))
            position = token.range.upper
        }
        addGap(source.bytes, position..<min(upper ?? source.bytes.count, source.bytes.count), to: &pieces)
        return pieces
    }

    private static func addGap(_ bytes: [UInt8], _ gap: Range<Int>, to pieces: inout [TextPiece]) {
        var position = gap.lowerBound
        while position < gap.upperBound {
            let start = position
            let kind = kind(at: position, bytes, upTo: gap.upperBound)
            switch kind {
            case .lineBreak: position += bytes[start] == UInt8(ascii: "\r") ? 2 : 1
            case .byteOrderMark: position += 3
            case .comment:
                while position < gap.upperBound, self.kind(at: position, bytes, upTo: gap.upperBound) != .lineBreak {
                    position += 1
                }
            default:
                while position < gap.upperBound, self.kind(at: position, bytes, upTo: gap.upperBound) == kind {
                    position += 1
                }
            }
            pieces.append(TextPiece(kind: kind, bytes: start..<position))
        }
    }

    /// The kind of the piece that would begin with a byte between tokens.
    private static func kind(at position: Int, _ bytes: [UInt8], upTo end: Int) -> Kind {
        let next = position + 1 < end ? bytes[position + 1] : nil
        switch bytes[position] {
        case UInt8(ascii: "\n"): return .lineBreak
        case UInt8(ascii: "\r"): return next == UInt8(ascii: "\n") ? .lineBreak : .blank
        case UInt8(ascii: " "), UInt8(ascii: "\t"): return .blank
        case UInt8(ascii: "/") where next == UInt8(ascii: "/"): return .comment
        case 0xEF where position == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]): return .byteOrderMark
        default: return .unread
        }
    }
}
