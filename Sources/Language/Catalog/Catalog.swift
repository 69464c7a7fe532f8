/// The words of the language, each declared once: what the checker knows, what help shows, what the reference prints.
package enum Catalog {
    /// The names of all functions and distributions, in the order of their declaration.
    package static var callableNames: [String] {
        FunctionIdentifier.allCases.map(\.rawValue) + DistributionName.allCases.map(\.rawValue)
    }

    /// Every entry: kind by kind, each kind in the order of its declaration.
    package static let entries: [CatalogEntry] =
        statements + scriptStatements + settings + populationClauses + interventionClauses + changes + words + values
        + units
        + DistributionName.allCases.map(entry) + FunctionIdentifier.allCases.map(entry) + axes + commands

    /// The entries of a name: more than one where a word has several meanings, in the order of the kinds.
    package static func entries(named name: String) -> [CatalogEntry] { entries.filter { $0.isNamed(name) } }

    /// Every name and alias that has an entry, once, in the order of the entries.
    package static var names: [String] {
        var seen: Set<String> = []
        return entries.flatMap { [$0.name] + $0.aliases }.filter { seen.insert($0).inserted }
    }
}
