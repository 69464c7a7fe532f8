import Catalog
import Quantities
import Syntax

extension Checker {
    /// Words that mean something inside expressions, and so cannot be names.
    package static let builtInNames = [
        "state", "time", "individual", "response", "age", "timeInState", "calendarYear", "calendarMonth",
    ]

    /// What a reserved word means, or nil for a word that is free.
    static func reservedMeaning(of word: String) -> String? { meanings[word] }

    /// Where a word has two meanings, the first of these is told.
    private static let meanings: [String: String] = {
        var meanings: [String: String] = [:]
        for word in Axis.allCases.map(\.rawValue) { meanings[word] = "an axis of results" }
        for word in Parser.expressionWords { meanings[word] = "a word of the language" }
        for word in builtInNames { meanings[word] = "the \(word) of an individual or a cycle" }
        meanings["out"] = "where people go who leave their population"
        for word in Catalog.callableNames { meanings[word] = "a function" }
        for word in ConstantName.allCases.map(\.rawValue) { meanings[word] = "a constant" }
        for word in Unit.words { meanings[word] = "a unit" }
        return meanings
    }()
}
