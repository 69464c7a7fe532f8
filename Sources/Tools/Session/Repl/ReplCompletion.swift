import Catalog
import Checking
import SourceText
import Syntax

/// What may stand at a place of a typed text: words of the language and names of the session.
///
/// A guess by the words before the place; the parser has the last say.
struct ReplCompletion {
    /// The text of the present statement before the place, as tokens without its end.
    private let tokens: [Token]
    private let names: SessionNames
    /// Whether nothing stands before the place on its line.
    private let beginsLine: Bool

    /// The letters that stand before the place already.
    let partial: String

    /// - Parameter text: all that stands before the place.
    init(_ text: String, _ names: SessionNames) {
        self.names = names
        partial = String(text.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
        let before = String(text.dropLast(partial.count))
        let source = SourceFile(name: "", text: before)
        let tokens = Lexer.tokens(of: source, id: SourceFileID(index: 0), from: 0, to: source.bytes.count).tokens
        beginsLine = before.reversed().prefix { !$0.isNewline }.allSatisfy(\.isWhitespace)
        self.tokens = Self.statement(tokens.dropLast(), endsLine: before.last?.isNewline ?? true)
    }

    /// The candidates that begin as the place does, in alphabetical order.
    var candidates: [String] {
        let all = Set(words.filter { $0.hasPrefix(partial) && $0 != partial })
        if !all.isEmpty || partial.isEmpty { return all.sorted() }
        let start = partial.lowercased()
        return Set(words.filter { $0.lowercased().hasPrefix(start) && $0 != partial }).sorted()
    }

    /// The tokens since the last line on which no bracket was open.
    private static func statement(_ tokens: ArraySlice<Token>, endsLine: Bool) -> [Token] {
        var start = tokens.startIndex
        var depth = 0
        for (place, token) in zip(tokens.indices, tokens) {
            if token.startsLine, depth <= 0 { start = place }
            depth += opening(token.kind)
        }
        return endsLine && depth <= 0 ? [] : Array(tokens[start...])
    }

    private static func opening(_ kind: TokenKind) -> Int {
        switch kind {
        case .symbol(.leftBrace), .symbol(.leftParenthesis), .symbol(.leftBracket): 1
        case .symbol(.rightBrace), .symbol(.rightParenthesis), .symbol(.rightBracket): -1
        default: 0
        }
    }

    // MARK: Places

    private var words: [String] {
        guard let last = tokens.last else { return statementWords }
        if let clause = clauseWords { return clause }
        switch last.kind {
        case .symbol(.dot):
            if tokens.count > 1, case .identifier(let base) = tokens[tokens.count - 2].kind {
                return names.members(of: base)
            }
            return []
        case .symbol(.tilde): return words(of: .distribution)
        case .number: return isRun ? Self.runClauses : words(of: .unit)
        case .symbol(.leftBrace), .documentation, .string, .month, .unreadable, .endOfText: return []
        default: break
        }
        if case .identifier(let word) = last.kind, let following = following(word) { return following }
        if isBehindBy { return words(of: .axis) }
        if isRun { return last.kind == .symbol(.comma) ? names.scenarios : Self.runClauses }
        switch last.kind {
        case .identifier, .symbol(.rightParenthesis), .symbol(.rightBracket), .symbol(.percent):
            return ["and", "or", "in", "by", "for", "as", "then", "else", "from", "assumption"]
        default: return expressionWords
        }
    }

    /// What follows a word that asks for one kind of name; nil where the word asks for none.
    private func following(_ word: String) -> [String]? {
        let first = firstWord
        switch word {
        case "run": return names.scenarios
        case "by" where tokens.count > 1 && tokens[tokens.count - 2].kind == .identifier("paid"):
            return names.of("payer")
        case "by": return words(of: .axis)
        case "extends": return names.scenarios
        case "start" where first == "scenario": return names.of("intervention")
        case "stance" where first == "scenario": return names.of("stance")
        case "set": return names.of("parameter")
        case "for" where first == "intervention": return names.of("population")
        case "for": return names.of("payer") + names.of("domain") + names.of("population") + names.of("intervention")
        case "from": return names.of("source")
        case "design": return ["plain", "latin"]
        case "engine": return EngineRequest.allCases.map(\.rawValue)
        case "as": return words(of: .unit)
        case "and", "or", "not", "if", "then", "else", "in", "at", "when", "rate", "chance", "draws", "seed",
            "table", "plot", "expect":
            return expressionWords
        case _ where tokens.count == 1 && Parser.beginsStatement(word): return expressionWords
        default: return nil
        }
    }

    private var firstWord: String {
        for token in tokens {
            if case .identifier(let word) = token.kind { return word }
        }
        return ""
    }

    private static let runClauses = ["draws", "seed", "design", "engine"]

    private var isRun: Bool { firstWord == "run" }

    /// Whether the place stands in the list of axes behind `by`.
    private var isBehindBy: Bool {
        guard tokens.last?.kind == .symbol(.comma) else { return false }
        var place = tokens.count - 1
        while place >= 1, tokens[place].kind == .symbol(.comma), case .identifier = tokens[place - 1].kind {
            place -= 2
        }
        return place >= 0 && place < tokens.count - 1 && tokens[place].kind == .identifier("by")
    }

    /// The words that can begin a clause, where one begins: in braces, at the start of a line or behind the brace.
    private var clauseWords: [String]? {
        var depth = 0
        for token in tokens {
            switch token.kind {
            case .symbol(.leftBrace): depth += 1
            case .symbol(.rightBrace): depth -= 1
            default: break
            }
        }
        guard depth > 0, tokens.last?.kind == .symbol(.leftBrace) || beginsLine else { return nil }
        switch firstWord {
        case "population": return words(of: .populationClause)
        case "intervention": return words(of: .interventionClause)
        case "scenario", "stance": return words(of: .change)
        case "plot": return ["series"]
        case "table": return ["columns", "row"]
        default: return statementWords
        }
    }

    // MARK: Words

    private var statementWords: [String] { words(of: .statement) + words(of: .setting) + expressionWords }

    private var expressionWords: [String] {
        names.values + names.scenarios + words(of: .function) + words(of: .value) + ["if", "not"]
    }

    private func words(of kind: CatalogKind) -> [String] {
        Catalog.entries.filter { $0.kind == kind }.flatMap { [$0.name] + $0.aliases }
            .filter { $0.allSatisfy { $0.isLetter || $0.isNumber } }
    }
}
