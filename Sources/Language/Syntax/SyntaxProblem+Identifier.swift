extension SyntaxProblem {
    /// The stable names of the problems, by which tests and explanations refer to them.
    package enum Identifier: String, Sendable, CaseIterable {
        case unknownCharacter = "unknown-character"
        case unendedString = "unended-string"
        case badNumber = "bad-number"
        case badMonth = "bad-month"
        case syntax
        case unknownStatement = "unknown-statement"
        case misplacedClause = "misplaced-clause"
        case unclosed
        case openBrace = "open-brace"
        case strayBrace = "stray-brace"
        case extraText = "extra-text"
        case nestedTooDeep = "nested-too-deep"
        case textTooLong = "text-too-long"
        case tooManyProblems = "too-many-problems"
    }
}
