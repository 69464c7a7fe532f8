import Checking
import SourceText
import Syntax

/// Parts of a model as its text has them, on one line and without comments.
struct WrittenText: Sendable {
    let library: SourceLibrary

    /// The words of a stretch of the text.
    func text(_ range: SourceRange) -> String { join(tokens(range)) }

    func text(_ expression: CheckedExpression) -> String { text(expression.range) }

    /// What stands from one place up to the end of another, such as an amount and all that follows it in its clause.
    func text(from start: SourceRange, to end: SourceRange) -> String {
        guard start.file == end.file else { return text(start) }
        return text(SourceRange(file: start.file, lower: start.lower, upper: end.upper))
    }

    /// A clause `WORD left SIGN right` cut at its first sign: what stands before it, without the word, and behind it.
    func halves(_ range: SourceRange, at sign: Symbol) -> (left: String, right: [String]) {
        let tokens = tokens(range)
        guard let place = tokens.firstIndex(where: { $0.kind == .symbol(sign) }) else { return ("", [join(tokens)]) }
        let right = tokens[(place + 1)...]
        return (join(tokens[..<place].dropFirst()), [join(right.prefix(1)), join(right.dropFirst())])
    }

    /// The documentation that stands right above the clause of a range.
    func documentation(above range: SourceRange) -> String {
        let lines = SessionSource.documentation(above: range, in: library).split(separator: "\n")
        return lines.map { $0.drop { $0 == "/" || $0 == " " } }.joined(separator: " ")
    }

    private func tokens(_ range: SourceRange) -> [Token] {
        guard range.lower < range.upper else { return [] }
        return Lexer.tokens(of: library[range.file], id: range.file, from: range.lower, to: range.upper).tokens.filter {
            switch $0.kind {
            case .endOfText, .documentation: false
            default: true
            }
        }
    }

    /// The words with one space where the text has any room between two, and none elsewhere.
    private func join(_ tokens: some Collection<Token>) -> String {
        var result = ""
        var end: Int?
        for token in tokens {
            if let end, token.range.lower > end { result += " " }
            result += library.text(token.range)
            end = token.range.upper
        }
        return result
    }
}
