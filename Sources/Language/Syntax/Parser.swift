package import SourceText

/// Reads tokens into a syntax tree, reporting every problem and going on after each.
///
/// A statement ends where its line ends, save inside brackets and after an operator or comma. After a problem the
/// parser goes on at the next line that begins a statement. Complexity: O(tokens).
package struct Parser {
    var tokens: [Token]
    var position = 0
    /// The first token of the statement or clause that is being read.
    var statementStart = 0
    var problems: [Diagnostic] = []
    /// How many brackets are open: inside them a line break means nothing.
    var openBrackets = 0
    var depth = 0
    /// The operations of the statement so far: a chain of them is a deep tree.
    var operations = 0

    /// Deeper nesting is refused, so that a hostile text cannot exhaust the stack; chosen well above what people write.
    static let deepestNesting = 100
    /// More operations in one statement are refused, for the same reason.
    static let mostOperations = 400

    /// The tree of a text, or of a stretch of it, with the problems of its lexing and parsing.
    package static func tree(of source: SourceFile, id: SourceFileID, from lower: Int = 0, to upper: Int? = nil)
        -> (tree: SyntaxTree, problems: [Diagnostic])
    {
        let (tokens, problems) = Lexer.tokens(of: source, id: id, from: lower, to: upper)
        var parser = Parser(tokens: tokens, problems: problems)
        let entries = parser.entries()
        return (SyntaxTree(entries: entries), parser.problems)
    }

    /// The one expression that a stretch of a text holds.
    package static func expression(of source: SourceFile, id: SourceFileID, from lower: Int, to upper: Int)
        -> (expression: Expression, problems: [Diagnostic])
    {
        let (tokens, problems) = Lexer.tokens(of: source, id: id, from: lower, to: upper)
        var parser = Parser(tokens: tokens, problems: problems)
        let expression = parser.expression()
        if parser.problems.isEmpty { parser.endStatement() }
        return (expression, parser.problems)
    }

    private init(tokens: [Token], problems: [Diagnostic]) {
        self.tokens = tokens
        self.problems = problems
    }

    private mutating func entries() -> [SyntaxTree.Entry] {
        var entries: [SyntaxTree.Entry] = []
        while current.kind != .endOfText {
            let start = current.range
            let before = position
            statementStart = position
            let reported = problems.count
            openBrackets = 0
            depth = 0
            if let item = item() {
                entries.append(.init(item: item, range: start.joined(with: previousRange)))
                if problems.count == reported { endStatement() }
            }
            if problems.count > reported { skipToNextStatement(from: before) }
        }
        return entries
    }

    // MARK: Looking and taking

    var current: Token { tokens[position] }

    func token(ahead count: Int) -> Token { tokens[min(position + count, tokens.count - 1)] }

    var previousRange: SourceRange { position > 0 ? tokens[position - 1].range : current.range }

    /// Whether the statement goes on with the current token: it is on the same line, inside brackets, or a word that
    /// begins no statement.
    var continues: Bool {
        guard current.kind != .endOfText else { return false }
        return openBrackets > 0 || !current.startsLine || position == statementStart || isWord("then") || isWord("else")
    }

    mutating func advance() {
        if position < tokens.count - 1 { position += 1 }
    }

    func isWord(_ word: String) -> Bool { current.kind == .identifier(word) }

    func isSymbol(_ symbol: Symbol) -> Bool { current.kind == .symbol(symbol) }

    /// Takes the word if it comes next in this statement.
    mutating func take(word: String) -> Bool {
        guard continues, isWord(word) else { return false }
        advance()
        return true
    }

    /// Takes the symbol if it comes next in this statement.
    mutating func take(_ symbol: Symbol) -> Bool {
        guard continues, isSymbol(symbol) else { return false }
        advance()
        return true
    }

    // MARK: Demanding

    @discardableResult
    mutating func expect(word: String) -> Bool {
        if take(word: word) { return true }
        reportExpected("'\(word)'")
        return false
    }

    @discardableResult
    mutating func expect(_ symbol: Symbol) -> Bool {
        if take(symbol) { return true }
        reportExpected("'\(symbol.rawValue)'")
        return false
    }

    mutating func expectName(_ what: String) -> Name? {
        if continues, case .identifier(let text) = current.kind {
            let name = Name(text: text, range: current.range)
            advance()
            return name
        }
        reportExpected(what)
        return nil
    }

    mutating func expectText(_ what: String) -> Quoted? {
        if let text = takeText() { return text }
        reportExpected(what)
        return nil
    }

    mutating func takeText() -> Quoted? {
        guard continues, case .string(let text) = current.kind else { return nil }
        let quoted = Quoted(text: text, range: current.range)
        advance()
        return quoted
    }

    mutating func reportExpected(_ what: String) {
        let found = continues ? current.kind.spoken : "the end of the statement"
        let place = continues ? current.range : previousRange
        problems.append(SyntaxProblem.expected(what, found: found).diagnostic(at: place))
    }

    mutating func endStatement() {
        guard current.kind != .endOfText, !current.startsLine, !isSymbol(.rightBrace) else { return }
        problems.append(SyntaxProblem.extraText(current.kind.spoken).diagnostic(at: current.range))
    }

    // MARK: Blocks and recovery

    /// Reads `{ clause clause ... }`, a clause a line; a clause with a problem is passed over to the next line.
    mutating func block<Clause>(of what: String, _ clause: (inout Parser) -> Clause?) -> [Clause] {
        let opening = current.range
        guard expect(.leftBrace) else { return [] }
        let outer = openBrackets
        openBrackets = 0
        defer { openBrackets = outer }
        var clauses: [Clause] = []
        while !isSymbol(.rightBrace), current.kind != .endOfText {
            let before = position
            statementStart = position
            let reported = problems.count
            openBrackets = 0
            operations = 0
            if let next = clause(&self) { clauses.append(next) }
            if problems.count == reported {
                // A block may stand on one line; then its clauses follow one another.
                if case .identifier = current.kind {} else { endStatement() }
            }
            if problems.count > reported { skipToNextClause(from: before) }
        }
        if isSymbol(.rightBrace) {
            advance()
        } else {
            problems.append(SyntaxProblem.unclosed(what).diagnostic(at: opening))
        }
        return clauses
    }

    /// Moves to the next line at the depth of this block, or to the sign that closes it.
    private mutating func skipToNextClause(from start: Int) {
        if position == start { step() }
        while current.kind != .endOfText, !isSymbol(.rightBrace), !current.startsLine { step() }
    }

    /// Moves past a bracketed block as a whole, or past one token.
    private mutating func step() {
        guard isSymbol(.leftBrace) else { return advance() }
        var open = 0
        repeat {
            if isSymbol(.leftBrace) { open += 1 }
            if isSymbol(.rightBrace) { open -= 1 }
            advance()
        } while open > 0 && current.kind != .endOfText
    }

    private mutating func skipToNextStatement(from start: Int) {
        if position == start { step() }
        while current.kind != .endOfText, !(current.startsLine && Self.beginsItem(current.kind)) { step() }
    }

    private static func beginsItem(_ kind: TokenKind) -> Bool {
        switch kind {
        case .identifier(let word): itemWords.contains(word)
        case .documentation: true
        default: false
        }
    }
}
