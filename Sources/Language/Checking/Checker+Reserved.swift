import Catalog
import Quantities
import Syntax

extension Checker {
    /// Words that mean something inside expressions, and so cannot be names.
    static let builtInNames = ["state", "time", "individual", "response"]
    static let expressionWords = ["if", "then", "else", "and", "or", "not", "in", "by", "for", "as", "any", "from", "assumption"]

    /// What a reserved word means, or nil for a word that is free.
    static func reservedMeaning(of word: String) -> String? {
        if Unit.words.contains(word) { return "a unit" }
        if Catalog.callableNames.contains(word) { return "a function" }
        if builtInNames.contains(word) { return "the \(word) of an individual or a cycle" }
        if expressionWords.contains(word) { return "a word of the language" }
        if Axis.allCases.contains(where: { $0.rawValue == word }) { return "an axis of results" }
        return nil
    }
}
