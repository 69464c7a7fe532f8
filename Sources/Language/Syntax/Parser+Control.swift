import SourceText

/// Functions, and the statements that repeat others or choose between them.
extension Parser {
    /// What can stand in a loop or choice.
    package static let blockWords = ["let", "table", "plot", "print", "expect", "for", "if"]

    /// `function NAME(a, b) = expression`.
    mutating func scriptFunction(_ documentation: String) -> ScriptFunction? {
        guard let name = expectName("the function's name") else { return nil }
        guard continues, isSymbol(.leftParenthesis) else {
            reportExpected("'(' and the names of its arguments")
            return nil
        }
        layout?.closeBefore.insert(position)
        let parameters = bracketed(from: .leftParenthesis, to: .rightParenthesis) { parser in
            parser.expectName("the name of an argument")
        }
        guard !hasFailed, expect(.equals) else { return nil }
        return ScriptFunction(
            documentation: documentation, name: name, parameters: parameters.compactMap { $0 }, body: expression())
    }

    /// `print "text"` or `print expression`.
    mutating func print(_ keyword: Name) -> Print? {
        if let text = takeFilledText() {
            return Print(range: keyword.range.joined(with: text.range), text: text)
        }
        let value = expression()
        let text = FilledText(fragments: [.value(value)], range: value.range)
        return Print(range: keyword.range.joined(with: value.range), text: text)
    }

    /// `for NAME in list { statements }`.
    mutating func loop(_ keyword: Name) -> Loop? {
        guard let name = expectName("a name for the element"), expect(word: "in") else { return nil }
        let list = expression()
        guard let body = statementBlock(of: "loop") else { return nil }
        return Loop(range: keyword.range.joined(with: previousRange), name: name, list: list, body: body)
    }

    /// `if condition { statements } else { statements }`.
    mutating func choice(_ keyword: Name) -> Choice? {
        let condition = expression()
        if isWord("then"), !hasFailed {
            reportExpected("'{'")
            return nil
        }
        guard let then = statementBlock(of: "choice") else { return nil }
        var otherwise: StatementBlock?
        if take(word: "else") {
            if isWord("if") {
                let start = current.range
                depth += 1
                defer { depth -= 1 }
                guard isShallow() else { return nil }
                advance()
                guard let next = choice(Name(text: "if", range: start)) else { return nil }
                otherwise = StatementBlock(
                    entries: [.init(item: .choice(next), range: next.range)], unread: [])
            } else {
                otherwise = statementBlock(of: "choice")
                if otherwise == nil { return nil }
            }
        }
        return Choice(
            range: keyword.range.joined(with: previousRange), condition: condition, then: then, otherwise: otherwise)
    }

    /// Statements between braces; nil where a problem has been reported that leaves none of them.
    private mutating func statementBlock(of what: String) -> StatementBlock? {
        guard !hasFailed else { return nil }
        depth += 1
        defer { depth -= 1 }
        guard isShallow() else { return nil }
        guard continues, isSymbol(.leftBrace) else {
            reportExpected("'{'")
            return nil
        }
        let read = block(of: what, words: Self.blockWords) { $0.blockEntry(in: what) }
        return StatementBlock(entries: read.clauses, unread: read.unread)
    }

    private mutating func isShallow() -> Bool {
        if depth < Self.deepestNesting { return true }
        report(.nestedTooDeep(limit: Self.deepestNesting), at: current.range)
        return false
    }

    private mutating func blockEntry(in what: String) -> SyntaxTree.Entry? {
        let documentation = takeDocumentation()
        let range = current.range
        guard case .identifier(let word) = current.kind, Self.blockWords.contains(word) else {
            if case .identifier(let word) = current.kind {
                reportUnknown(word, at: range, in: "a \(what)", known: Self.blockWords)
            } else {
                reportNoStart(expected: "a statement")
            }
            return nil
        }
        guard let item = item(documentation) else { return nil }
        if case .dataTable(let table) = item {
            report(.expected("a table of results", found: "a table of data"), at: table.name.range)
            return nil
        }
        return SyntaxTree.Entry(item: item, range: range.joined(with: previousRange))
    }
}
