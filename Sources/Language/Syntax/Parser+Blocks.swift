import SourceText

extension Parser {
    /// Reads `{ clause clause ... }`, a clause a line; what cannot be read is passed over to the next clause.
    ///
    /// - Parameter words: what a clause can begin with; nil where a clause begins with any name.
    mutating func block<Clause>(
        of what: String, words: [String]?, _ clause: (inout Parser) -> Clause?
    ) -> Block<Clause> {
        let opening = current.range
        var result = Block<Clause>()
        guard expect(.leftBrace) else { return result }
        while !isSymbol(.rightBrace), current.kind != .endOfText, !endsUnclosedBlock(openedAt: opening, words) {
            let start = position
            (hasFailed, openBrackets, operations) = (false, 0, 0)
            layout?.beginnings.insert(start)
            let next = clause(&self)
            if !hasFailed { endStatement(before: words ?? nextName) }
            if hasFailed {
                skipToNextClause(from: start, words)
                noteUnread(from: start)
                let word = unreadWord(at: start, words)
                result.unread.append(word)
                unread.clauses.append(word)
            } else if let next {
                result.clauses.append(next)
            }
        }
        (hasFailed, openBrackets) = (false, 0)
        if isSymbol(.rightBrace) {
            advance()
        } else {
            // The clauses stand, and the next statement can be read; more clauses may stand further down.
            result.unread += words ?? []
            report(.unclosed(what), at: opening)
            hasFailed = false
        }
        return result
    }

    /// The word at hand: where a clause begins with any name, it may begin the next one.
    private var nextName: [String] {
        if case .identifier(let word) = current.kind { [word] } else { [] }
    }

    /// Whether a statement that cannot stand in a block begins here, no further to the right than the block itself:
    /// then the brace that closes the block was forgotten.
    private func endsUnclosedBlock(openedAt opening: SourceRange, _ words: [String]?) -> Bool {
        guard current.startsLine, case .identifier(let word) = current.kind, Self.itemWords.contains(word),
            words?.contains(word) != true
        else { return false }
        return file.indentation(at: current.range.lower) <= file.indentation(at: opening.lower)
    }

    /// The word that a clause begins with, or the known one it is likely to stand for.
    private func unreadWord(at start: Int, _ words: [String]?) -> String {
        for token in tokens[start..<position] {
            guard case .identifier(let word) = token.kind else { continue }
            guard let words, !words.contains(word) else { return word }
            guard problems.count < SyntaxProblem.mostReported else { return word }
            return NearestName.nearest(to: word, among: words) ?? word
        }
        return ""
    }
}
