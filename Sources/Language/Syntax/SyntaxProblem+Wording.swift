package import SourceText

extension SyntaxProblem {
    /// The problem as a diagnostic at a place.
    package func diagnostic(at range: SourceRange, notes: [Diagnostic.Note] = []) -> Diagnostic {
        let text = wording
        return Diagnostic(
            identifier: text.identifier.rawValue, range: range, message: text.message, reason: text.reason,
            advice: text.advice, notes: notes)
    }

    /// The number of a character, where a reader may not see which one it is.
    private func codePoint(of character: String) -> String? {
        guard let scalar = character.unicodeScalars.first, !(0x21...0x7E).contains(scalar.value) else { return nil }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "it is U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
    }

    private var wording: (identifier: Identifier, message: String, reason: String?, advice: String?) {
        switch self {
        case .unknownCharacter(let character):
            (
                .unknownCharacter, "the character '\(character)' has no meaning here", codePoint(of: character),
                "remove it"
            )
        case .unendedString:
            (
                .unendedString, "this text has no closing quote", "a text in quotes ends on the line where it begins",
                "close it with \""
            )
        case .badNumber(let text):
            (
                .badNumber, "'\(text)' is no number",
                "a number is digits, with _ between thousands and . before decimals",
                "write it like 30_000 or 2.5"
            )
        case .badMonth(let year, let month):
            (.badMonth, "\(year)-\(month) is no month", "a month runs from 01 to 12", "write it like 2021-01")
        case .expected(let what, let found):
            (.syntax, "expected \(what), found \(found)", nil, nil)
        case .unknownStatement(let word, let place, let nearest):
            (
                .unknownStatement, "'\(word)' begins nothing that can stand in \(place)", nil,
                nearest.map { "did you mean '\($0)'?" }
            )
        case .misplacedClause(let word, let places):
            (
                .misplacedClause, "'\(word)' can only stand in \(places)", nil,
                "put it between the braces, or take out the brace that closes them too early"
            )
        case .unclosed(let what):
            (
                .unclosed, "this \(what) is never closed",
                "the text ends, or another statement begins, before it is closed", "add the closing sign"
            )
        case .openBrace:
            (
                .openBrace, "this brace is never closed", "in a text, {value} stands for a value",
                "close it with }, or write {{ for a brace"
            )
        case .strayBrace:
            (
                .strayBrace, "this brace closes nothing", "in a text, {value} stands for a value",
                "open it with {, or write }} for a brace"
            )
        case .extraText(let found, let nearestUnit):
            (
                .extraText, "\(found) is left over at the end of the statement", "a statement ends with its line",
                nearestUnit.map { "did you mean the unit '\($0)'?" } ?? "begin a new line, or take it out"
            )
        case .nestedTooDeep(let limit):
            (
                .nestedTooDeep, "this is nested deeper than \(limit) levels",
                "deeper nesting is refused so that no text can exhaust the machine",
                "give parts a name with let"
            )
        case .textTooLong(let limit):
            (
                .textTooLong, "this text is longer than \(limit) bytes",
                "longer texts are refused so that no text can exhaust the machine",
                "split it and use the parts"
            )
        case .tooManyProblems(let limit):
            (
                .tooManyProblems, "this text has \(limit) problems of form up to here, and perhaps more", nil,
                "mend the first ones, then check again"
            )
        }
    }
}
