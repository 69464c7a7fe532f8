/// What can be wrong with the form of a text. The wording is in `SyntaxProblem+Wording.swift`.
package enum SyntaxProblem: Sendable, Equatable {
    case unknownCharacter(String)
    case unendedString
    case badNumber(String)
    case badMonth(year: Int, month: Int)
    case expected(String, found: String)
    case unknownStatement(String, place: String, nearest: String?)
    /// A clause of a block that stands outside any.
    case misplacedClause(String, places: String)
    case unclosed(String)
    /// A brace in a text that opens a value and is never closed.
    case openBrace
    /// A brace in a text that closes nothing.
    case strayBrace
    /// Something behind the end of a statement; behind a number it may be a misspelt unit.
    case extraText(String, nearestUnit: String?)
    case nestedTooDeep(limit: Int)
    case textTooLong(limit: Int)
    case tooManyProblems(limit: Int)

    /// More problems of form in one text are not reported; chosen far above what anybody reads.
    static let mostReported = 1_000
}
