/// What sort of word an entry of the catalogue explains; in the order in which a reader meets them.
package enum CatalogKind: String, Sendable, CaseIterable, Hashable {
    case statement, setting
    case populationClause = "clause of a population"
    case interventionClause = "clause of an intervention"
    case change = "change of a scenario"
    case word = "word of expressions"
    case value = "value of an individual or a cycle"
    case unit, distribution, function, axis
    case command = "command of the prompt"

    /// How a heading names all entries of the kind.
    package var plural: String {
        switch self {
        case .populationClause: "clauses of a population"
        case .interventionClause: "clauses of an intervention"
        case .change: "changes of a scenario"
        case .word: "words of expressions"
        case .value: "values of an individual or a cycle"
        case .axis: "axes"
        case .command: "commands of the prompt"
        default: rawValue + "s"
        }
    }
}
