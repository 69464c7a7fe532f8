/// The kinds of token; words that have a meaning in some place are identifiers, and the parser tells them apart.
package enum TokenKind: Sendable, Equatable {
    case identifier(String)
    case number(Double)
    case string(String)
    /// A month such as `2021-01`, its month not yet checked.
    case month(year: Int, month: Int)
    /// The text of a `///` comment.
    case documentation(String)
    case symbol(Symbol)
    /// Characters that are no part of the language, or the end of a text in quotes that has none; the lexer has
    /// reported it.
    case unreadable
    case endOfText
}
