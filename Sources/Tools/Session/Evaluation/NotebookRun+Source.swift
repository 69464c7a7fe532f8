import Checking
import Report

extension NotebookRun {
    /// The line below a table or chart that tells where its figures come from: the models, their draws, the sources.
    func source(of expressions: [CheckedExpression]) -> String {
        let words = ReportWords(options.language)
        let number = NumberText(options.language)
        let used = models(of: expressions)
        let computed = used.compactMap { model -> String? in
            guard let draws = drawsOfModel[model] else { return nil }
            let count = number.number(Double(draws), decimals: 0)
            return "\(loaded.models[model].name) (\(count) \(words.draws.lowercased()))"
        }
        var names: [String] = []
        for name in used.flatMap({ loaded.models[$0].sources.map(\.name) }) where !names.contains(name) {
            names.append(name)
        }
        let origin = names.isEmpty ? "" : "; \(words.basedOn) \(names.joined(separator: ", "))"
        guard !computed.isEmpty else { return "\(words.source): \(names.joined(separator: ", "))" }
        return "\(words.source): \(words.computedBy) \(computed.joined(separator: ", "))\(origin)"
    }

    /// The numbers of the models whose results or parameters the expressions speak of, ascending.
    private func models(of expressions: [CheckedExpression]) -> [Int] {
        var found: Set<Int> = []
        var seen: Set<Int> = []
        var open = expressions
        while let next = open.popLast() {
            switch next.kind {
            case .results(let query): found.insert(query.model)
            case .parameter, .definition: found.insert(0)
            case .scriptValue(let number): if seen.insert(number).inserted { open.append(loaded.scriptValues[number]) }
            default: open += next.parts
            }
        }
        return found.sorted()
    }
}
