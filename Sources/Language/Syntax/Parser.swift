package import SourceText

/// Reads tokens into a syntax tree, reporting every problem and going on after each.
///
/// A statement ends where its line ends, save inside brackets and after an operator or comma. After a problem the
/// parser goes on at the next line that begins a statement, and reports no second problem before it is there.
/// Complexity: O(tokens).
package struct Parser {
    let file: SourceFile
    let tokens: [Token]
    var position = 0
    var problems: [Diagnostic]
    /// Whether the statement or clause at hand has a problem: what follows from it is not reported.
    var hasFailed = false
    var unread = Unread()
    /// How many brackets are open: inside them a line break means nothing.
    var openBrackets = 0
    var depth = 0
    /// The operations of the statement so far: a chain of them is a deep tree.
    var operations = 0
    /// Whether `by` and `for` reduce a result; in the clauses of a model there is none.
    var allowsReductions = true
    /// What a formatter asks, kept where one does.
    var layout: TextLayout?

    /// Deeper nesting is refused, so that a hostile text cannot exhaust the stack; chosen well above what people write.
    static let deepestNesting = 100
    /// More operations in one statement are refused, for the same reason.
    static let mostOperations = 400

    /// The tree of a text, or of a stretch of it, with the problems of its lexing and parsing.
    package static func tree(of source: SourceFile, id: SourceFileID, from lower: Int = 0, to upper: Int? = nil)
        -> (tree: SyntaxTree, problems: [Diagnostic])
    {
        let (tokens, problems) = Lexer.tokens(of: source, id: id, from: lower, to: upper)
        var parser = Parser(file: source, tokens: tokens, problems: problems)
        let entries = parser.entries()
        parser.noteTooManyProblems()
        return (SyntaxTree(entries: entries, unread: parser.unread), parser.problems)
    }

    /// The tokens of a text, or of a stretch of it, and what its statements make of them.
    static func layout(of source: SourceFile, id: SourceFileID, from lower: Int, to upper: Int)
        -> (layout: TextLayout, tokens: [Token], problems: [Diagnostic])
    {
        let (tokens, problems) = Lexer.tokens(of: source, id: id, from: lower, to: upper)
        var parser = Parser(file: source, tokens: tokens, problems: problems)
        parser.layout = TextLayout()
        _ = parser.entries()
        parser.noteTooManyProblems()
        return (parser.layout ?? TextLayout(), tokens, parser.problems)
    }

    private mutating func noteTooManyProblems() {
        guard problems.count >= SyntaxProblem.mostReported else { return }
        let last = problems.max { $0.range.lower < $1.range.lower }?.range ?? current.range
        let problem = SyntaxProblem.tooManyProblems(limit: SyntaxProblem.mostReported)
        problems.append(problem.diagnostic(at: last))
    }

    /// The one expression that a stretch of a text holds.
    package static func expression(of source: SourceFile, id: SourceFileID, from lower: Int, to upper: Int)
        -> (expression: Expression, problems: [Diagnostic])
    {
        let (tokens, problems) = Lexer.tokens(of: source, id: id, from: lower, to: upper)
        var parser = Parser(file: source, tokens: tokens, problems: problems)
        // The stretch holds nothing else, so that a line break means nothing in it.
        parser.openBrackets = 1
        let expression = parser.expression()
        if !parser.hasFailed, parser.current.kind != .endOfText {
            parser.reportExtraText()
        }
        return (expression, parser.problems)
    }

    init(file: SourceFile, tokens: [Token], problems: [Diagnostic]) {
        self.file = file
        self.tokens = tokens
        self.problems = problems
    }

    private mutating func entries() -> [SyntaxTree.Entry] {
        var entries: [SyntaxTree.Entry] = []
        while current.kind != .endOfText {
            let start = position
            (hasFailed, openBrackets, depth, operations) = (false, 0, 0, 0)
            layout?.beginnings.insert(start)
            let documentation = takeDocumentation()
            let range = current.range
            let item = item(documentation)
            if !hasFailed { endStatement(before: nil) }
            if hasFailed {
                skipToNextStatement(from: start)
            } else if let item {
                entries.append(.init(item: item, range: range.joined(with: previousRange)))
            }
        }
        return entries
    }

    // MARK: Looking and taking

    var current: Token { tokens[position] }

    func token(ahead count: Int) -> Token { tokens[min(position + count, tokens.count - 1)] }

    var previousRange: SourceRange { position > 0 ? tokens[position - 1].range : current.range }

    /// Whether the statement goes on with the current token.
    var continues: Bool {
        if current.kind == .endOfText { return false }
        guard current.startsLine else { return true }
        // No statement begins with these words.
        if case .identifier(let word) = current.kind, Self.goesOn(word) { return true }
        return (openBrackets > 0 || lineBeforeAsksForMore) && !beginsNewStatement
    }

    /// Whether the token before is an operator, a comma or the like, behind which a line may break.
    private var lineBeforeAsksForMore: Bool {
        guard position > 0 else { return false }
        switch tokens[position - 1].kind {
        case .symbol(.rightBrace), .symbol(.rightParenthesis), .symbol(.rightBracket), .symbol(.percent),
            .symbol(.leftBrace):
            return false
        case .symbol: return true
        case .identifier(let word): return word == "not" || Self.goesOn(word)
        default: return false
        }
    }

    private static func goesOn(_ word: String) -> Bool {
        switch word {
        case "and", "or", "then", "else": true
        default: false
        }
    }

    /// Notes that no space stands before the current token, or behind it.
    mutating func standsClose(before: Bool = false, after: Bool = false) {
        if before { layout?.closeBefore.insert(position) }
        if after { layout?.closeAfter.insert(position) }
    }

    mutating func advance() {
        if position < tokens.count - 1 { position += 1 }
    }

    func isWord(_ word: String) -> Bool {
        if case .identifier(let text) = tokens[position].kind { text == word } else { false }
    }

    func isSymbol(_ symbol: Symbol) -> Bool {
        if case .symbol(let found) = tokens[position].kind { found == symbol } else { false }
    }

    /// Takes the word if it comes next in this statement.
    mutating func take(word: String) -> Bool {
        guard isWord(word), continues else { return false }
        advance()
        return true
    }

    /// Takes the symbol if it comes next in this statement.
    mutating func take(_ symbol: Symbol) -> Bool {
        guard isSymbol(symbol), continues else { return false }
        advance()
        return true
    }

    mutating func takeText() -> Quoted? {
        guard continues, case .string(let text) = current.kind else { return nil }
        let quoted = Quoted(text: text, range: current.range)
        advance()
        return quoted
    }

    mutating func takeDocumentation() -> String {
        var lines: [String] = []
        while case .documentation(let text) = current.kind {
            lines.append(text)
            advance()
        }
        return lines.joined(separator: " ")
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
        // A minus that must stand is the hyphen of a word such as half-life.
        if symbol == .minus { standsClose(before: true, after: true) }
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
}
