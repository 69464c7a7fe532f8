package import SourceText

extension SyntaxProblem {
    /// The problem as a diagnostic at a place.
    package func diagnostic(at range: SourceRange, notes: [Diagnostic.Note] = []) -> Diagnostic {
        let text = wording
        return Diagnostic(
            identifier: text.identifier, range: range, message: text.message, reason: text.reason,
            advice: text.advice, notes: notes)
    }

    private var wording: (identifier: String, message: String, reason: String?, advice: String?) {
        switch self {
        case .unknownCharacter(let character):
            ("unknown-character", "the character '\(character)' has no meaning here", nil, "remove it")
        case .unendedString:
            ("unended-string", "this text has no closing quote", "a text in quotes ends on the line where it begins",
             "close it with \"")
        case .badNumber(let text):
            ("bad-number", "'\(text)' is no number", "a number is digits, with _ between thousands and . before decimals",
             "write it like 30_000 or 2.5")
        case .badMonth(let year, let month):
            ("bad-month", "\(year)-\(month) is no month", "a month runs from 01 to 12", "write it like 2021-01")
        case .expected(let what, let found):
            ("syntax", "expected \(what), found \(found)", nil, nil)
        case .unknownStatement(let word, let place, let nearest):
            ("unknown-statement", "'\(word)' begins nothing that can stand in \(place)", nil,
             nearest.map { "did you mean '\($0)'?" })
        case .unclosed(let what):
            ("unclosed", "this \(what) is never closed", "the text ends before it", "add the closing sign")
        case .extraText(let found):
            ("extra-text", "\(found) is left over at the end of the statement", "a statement ends with its line",
             "begin a new line, or take it out")
        case .nestedTooDeep(let limit):
            ("nested-too-deep", "this is nested deeper than \(limit) levels", "deeper nesting is refused so that no text can exhaust the machine",
             "give parts a name with let")
        case .textTooLong(let limit):
            ("text-too-long", "this text is longer than \(limit) bytes", "longer texts are refused so that no text can exhaust the machine",
             "split it and use the parts")
        }
    }
}
