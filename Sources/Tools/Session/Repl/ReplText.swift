import Checking
import SourceText
import Syntax

/// A typed text cut into what can be taken in at once: statements, and values that stand by themselves.
struct ReplText {
    enum Unit: Equatable {
        case statements(Range<Int>)
        case value(Range<Int>)

        /// The bytes of the text that it is made of.
        var stretch: Range<Int> {
            switch self {
            case .statements(let range), .value(let range): range
            }
        }
    }

    private let source: SourceFile
    private let id: SourceFileID
    private let tokens: [Token]

    init(_ source: SourceFile, id: SourceFileID) {
        self.source = source
        self.id = id
        tokens = Lexer.tokens(of: source, id: id, from: 0, to: source.bytes.count).tokens
    }

    enum Part: Equatable {
        case text(String)
        /// A line that begins with a colon.
        case command(String)
    }

    /// A typed text cut at its commands. Each part keeps the numbers of its lines.
    static func parts(_ text: String) -> [Part] {
        var parts: [Part] = []
        var open = ""
        var passed = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.first(where: { !$0.isWhitespace }) == ":" {
                if !open.allSatisfy(\.isWhitespace) { parts.append(.text(open)) }
                parts.append(.command(String(line)))
                open = String(repeating: "\n", count: passed + 1)
            } else {
                open += line + "\n"
            }
            passed += 1
        }
        if !open.allSatisfy(\.isWhitespace) { parts.append(.text(open)) }
        return parts
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

    /// The units in their order. Statements that follow one another are one unit, so that all of them hold or none;
    /// what is asked ends a unit, so that it is asked of what stands above it.
    var units: [Unit] {
        let (tree, problems) = Parser.tree(of: source, id: id)
        if problems.isEmpty { return Self.units(of: tree, in: 0..<source.bytes.count) }
        var units: [Unit] = []
        var open: Range<Int>?
        for range in stretches {
            let isValue = isValue(range)
            if !isValue { open = (open?.lowerBound ?? range.lowerBound)..<range.upperBound }
            guard isValue || range.upperBound == source.bytes.count else { continue }
            if let stretch = open { units += self.units(of: stretch) }
            open = nil
            if isValue { units.append(.value(range)) }
        }
        return units
    }

    private func units(of stretch: Range<Int>) -> [Unit] {
        let (tree, problems) = Parser.tree(of: source, id: id, from: stretch.lowerBound, to: stretch.upperBound)
        return problems.isEmpty ? Self.units(of: tree, in: stretch) : [.statements(stretch)]
    }

    private static func units(of tree: SyntaxTree, in stretch: Range<Int>) -> [Unit] {
        var units: [Unit] = []
        var start = stretch.lowerBound
        for (entry, next) in zip(tree.entries, tree.entries.dropFirst())
        where entry.item.isQuestion && !next.item.isQuestion {
            units.append(.statements(start..<entry.range.upper))
            start = entry.range.upper
        }
        return units + [.statements(start..<stretch.upperBound)]
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
