import SourceText
import Syntax

/// A typed text cut into what can be taken in at once: statements, and values that stand by themselves.
struct ReplText {
    enum Unit: Equatable {
        case statements(Range<Int>)
        case value(Range<Int>)
    }

    private let source: SourceFile
    private let id: SourceFileID
    private let tokens: [Token]

    init(_ source: SourceFile, id: SourceFileID) {
        self.source = source
        self.id = id
        tokens = Lexer.tokens(of: source, id: id, from: 0, to: source.bytes.count).tokens
    }

    /// Whether the text can be taken in as it stands: no bracket is open, and no line asks for another.
    ///
    /// A blank line at the end ends what stands outside brackets.
    var isComplete: Bool {
        let depth = tokens.reduce(0) { $0 + Self.opening($1.kind) }
        if depth > 0 { return false }
        guard tokens.count > 1 else { return true }
        let ending = source.text(from: tokens[tokens.count - 2].range.upper, to: source.bytes.count)
        if ending.count(where: \.isNewline) > 1 { return true }
        let last = tokens[tokens.count - 2].kind
        if case .documentation = last { return false }
        return !Self.asksForMore(last)
    }

    /// The units in their order. Statements that follow one another are one unit, so that all of them hold or none.
    var units: [Unit] {
        let whole = 0..<source.bytes.count
        if Parser.tree(of: source, id: id).problems.isEmpty { return [.statements(whole)] }
        var units: [Unit] = []
        for range in stretches {
            if isValue(range) {
                units.append(.value(range))
            } else if case .statements(let before)? = units.last {
                units[units.count - 1] = .statements(before.lowerBound..<range.upperBound)
            } else {
                units.append(.statements(range))
            }
        }
        return units
    }

    /// The stretches of the text that end where a line ends and nothing is open.
    private var stretches: [Range<Int>] {
        var starts: [Int] = []
        var depth = 0
        for (number, token) in tokens.enumerated() where token.kind != .endOfText {
            if number == 0
                || token.startsLine && depth <= 0 && !Self.asksForMore(tokens[number - 1].kind)
                    && !Self.goesOn(token.kind) && !Self.isDocumentation(tokens[number - 1].kind)
            {
                starts.append(token.range.lower)
            }
            depth += Self.opening(token.kind)
        }
        let ends = starts.dropFirst() + [source.bytes.count]
        return zip(starts, ends).map { $0..<$1 }
    }

    /// Whether a stretch is an expression, or is meant to be one: it is no statement, and does not begin as one.
    private func isValue(_ range: Range<Int>) -> Bool {
        let (_, problems) = Parser.tree(of: source, id: id, from: range.lowerBound, to: range.upperBound)
        if problems.isEmpty { return false }
        let (_, found) = Parser.expression(of: source, id: id, from: range.lowerBound, to: range.upperBound)
        if found.isEmpty { return true }
        let inside = tokens.filter { range.contains($0.range.lower) && $0.kind != .endOfText }
        guard let first = inside.first, case .identifier(let word) = first.kind else { return true }
        guard inside.count > 1, !Parser.beginsStatement(word) else { return false }
        // Two words side by side are no expression: a statement's word is misspelt.
        switch inside[1].kind {
        case .identifier(let next): return ["by", "for", "in", "as", "and", "or"].contains(next)
        case .string, .number, .month: return false
        default: return true
        }
    }

    private static func opening(_ kind: TokenKind) -> Int {
        switch kind {
        case .symbol(.leftBrace), .symbol(.leftParenthesis), .symbol(.leftBracket): 1
        case .symbol(.rightBrace), .symbol(.rightParenthesis), .symbol(.rightBracket): -1
        default: 0
        }
    }

    private static func asksForMore(_ kind: TokenKind) -> Bool {
        switch kind {
        case .symbol(let symbol): ![.rightBrace, .rightParenthesis, .rightBracket, .percent].contains(symbol)
        case .identifier(let word): ["and", "or", "not", "then", "else"].contains(word)
        default: false
        }
    }

    private static func goesOn(_ kind: TokenKind) -> Bool {
        guard case .identifier(let word) = kind else { return false }
        return ["and", "or", "then", "else", "from", "assumption"].contains(word)
    }

    private static func isDocumentation(_ kind: TokenKind) -> Bool {
        if case .documentation = kind { true } else { false }
    }
}
