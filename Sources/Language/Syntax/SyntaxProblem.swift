/// What can be wrong with the form of a text. The wording is in `SyntaxProblem+Wording.swift`.
package enum SyntaxProblem: Sendable, Equatable {
    case unknownCharacter(String)
    case unendedString
    case badNumber(String)
    case badMonth(year: Int, month: Int)
    case expected(String, found: String)
    case unknownStatement(String, place: String, nearest: String?)
    case unclosed(String)
    case extraText(String)
    case nestedTooDeep(limit: Int)
    case textTooLong(limit: Int)
}
