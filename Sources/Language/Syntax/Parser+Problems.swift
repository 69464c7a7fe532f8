import SourceText

extension Parser {
    /// Reports a problem of the statement or clause at hand, unless it has one already.
    mutating func report(_ problem: SyntaxProblem, at range: SourceRange, notes: [Diagnostic.Note] = []) {
        defer { hasFailed = true }
        guard !hasFailed, problems.count < SyntaxProblem.mostReported else { return }
        problems.append(problem.diagnostic(at: range, notes: notes))
    }

    mutating func reportExpected(_ what: String) {
        if continues, current.kind == .unreadable {
            hasFailed = true
            return
        }
        let found = continues ? current.kind.spoken : "the end of the statement"
        report(.expected(what, found: found), at: continues ? current.range : previousRange)
    }

    /// Reports that what begins here is no statement or clause at all.
    mutating func reportNoStart(expected what: String) {
        if current.kind == .unreadable {
            hasFailed = true
        } else {
            report(.expected(what, found: current.kind.spoken), at: current.range)
        }
    }

    /// Whether a problem would be reported, so that it is worth while to look for the nearest word.
    var wantsSuggestions: Bool { !hasFailed && problems.count < SyntaxProblem.mostReported }

    mutating func reportUnknown(_ word: String, at range: SourceRange, in place: String, known: [String]) {
        let nearest = wantsSuggestions ? NearestName.nearest(to: word, among: known) : nil
        report(.unknownStatement(word, place: place, nearest: nearest), at: range)
    }

    /// Reports a bracket that is not closed: at its opening where the statement ends, else at what stands in its place.
    mutating func reportUnclosed(from opening: SourceRange, expected closing: Symbol) {
        if continues {
            reportExpected("'\(closing.rawValue)'")
        } else {
            report(.unclosed("bracket"), at: opening)
        }
    }

    /// Makes sure that a statement or clause ends here; on one line, one of some words may begin the next clause.
    mutating func endStatement(before words: [String]?) {
        guard current.kind != .endOfText, !current.startsLine, !(isSymbol(.rightBrace) && words != nil) else { return }
        if case .identifier(let word) = current.kind, words?.contains(word) == true { return }
        if current.kind == .unreadable {
            hasFailed = true
            return
        }
        reportExtraText()
    }

    /// Reports that the text goes on where it should have ended; behind a number with the unit that may be meant.
    mutating func reportExtraText() {
        var nearest: String?
        if wantsSuggestions, position > 0, case .number = tokens[position - 1].kind,
            case .identifier(let word) = current.kind
        {
            nearest = NearestName.nearest(to: word, among: Self.unitWords)
        }
        report(.extraText(current.kind.spoken, nearestUnit: nearest), at: current.range)
    }
}
