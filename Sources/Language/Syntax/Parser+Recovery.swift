import SourceText

/// Where to go on after a problem.
extension Parser {
    /// Words that begin a clause somewhere.
    static let clauseWords = populationWords + interventionWords.filter { !populationWords.contains($0) }

    /// Words that go on with an expression and so begin no statement, wherever a line breaks.
    static let joiningWords = ["and", "or", "not", "in", "by", "for", "as", "then", "else", "if", "from", "assumption"]

    /// Whether a statement or clause seems to begin with the token at hand: a word that can begin one, and then a
    /// word or value, which no expression has side by side.
    var beginsNewStatement: Bool {
        guard case .identifier(let word) = current.kind,
            Self.itemWords.contains(word) || Self.clauseWords.contains(word), !Self.joiningWords.contains(word)
        else { return false }
        let next = token(ahead: 1)
        guard !next.startsLine else { return false }
        switch next.kind {
        case .identifier(let following): return !Self.joiningWords.contains(following)
        case .number, .string, .month, .symbol(.tilde): return true
        default: return false
        }
    }

    /// Moves to the next line that begins a statement.
    mutating func skipToNextStatement(from start: Int) {
        let indentation = file.indentation(at: tokens[start].range.lower)
        let word = word(at: start)
        // Clauses that lost their block are many, and one problem tells of all of them.
        let isMisplaced = word.map { Self.clauseWords.contains($0) && !Self.itemWords.contains($0) } ?? false
        if let word { unread.words.append(word) }
        if position == start { step() }
        while current.kind != .endOfText {
            if current.startsLine {
                switch current.kind {
                case .documentation: break
                case .identifier(let next):
                    // A loop and a choice begin with words that also go on with an expression.
                    let isJoining = Self.joiningWords.contains(next)
                    if Self.itemWords.contains(next), !isJoining { return noteUnread(from: start) }
                    if !isMisplaced, !isJoining || Self.itemWords.contains(next),
                        file.indentation(at: current.range.lower) <= indentation
                    {
                        return noteUnread(from: start)
                    }
                default: break
                }
            }
            step()
        }
        noteUnread(from: start)
    }

    /// Moves to the next clause at the depth of this block, or to the brace that closes it.
    mutating func skipToNextClause(from start: Int, _ words: [String]?) {
        let indentation = file.indentation(at: tokens[start].range.lower)
        if position == start { step() }
        while current.kind != .endOfText, !isSymbol(.rightBrace) {
            if current.startsLine {
                switch current.kind {
                case .documentation: return
                case .identifier(let next):
                    if words?.contains(next) ?? true { return }
                    if !Self.joiningWords.contains(next),
                        file.indentation(at: current.range.lower) <= indentation
                    {
                        return
                    }
                default: break
                }
            }
            step()
        }
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

    private func word(at start: Int) -> String? {
        for token in tokens[start...] {
            switch token.kind {
            case .documentation: continue
            case .identifier(let word): return word
            default: return nil
            }
        }
        return nil
    }

    /// Keeps the names that the tokens passed over seem to declare.
    mutating func noteUnread(from start: Int) {
        let passed = tokens[start..<position]
        for (token, next) in zip(passed, passed.dropFirst()) {
            guard case .identifier(let word) = token.kind, case .identifier(let name) = next.kind else { continue }
            if Self.declaringWords.contains(word) { unread.names.append(name) }
        }
        guard word(at: start) == "states" else { return }
        for case .identifier(let name) in passed.map(\.kind) { unread.names.append(name) }
    }

    private static let declaringWords = [
        "source", "payer", "domain", "table", "parameter", "let", "function", "population", "intervention", "scenario",
        "stance",
        "attribute", "outcome", "as",
    ]
}
