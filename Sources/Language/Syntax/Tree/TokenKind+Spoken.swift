extension TokenKind {
    /// How a message names a token of this kind.
    package var spoken: String {
        switch self {
        case .identifier(let word): "'\(word)'"
        case .number: "a number"
        case .string(let text): "the text \"\(text)\""
        case .month(let year, let month): "the month \(year)-\(month)"
        case .documentation: "a documentation comment"
        case .symbol(let symbol): "'\(symbol.rawValue)'"
        case .unreadable: "something that cannot be read"
        case .endOfText: "the end of the text"
        }
    }
}
