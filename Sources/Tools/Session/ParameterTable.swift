import Checking
import Report
import SourceText

/// The parameters of a model as a table: what each means, what value or distribution it has, and where that comes from.
struct ParameterTable {
    let loaded: LoadedText
    let language: ReportLanguage

    /// The tables of all models of the text, the notebook's own first; a parameter that two models share stands once.
    func tables() -> [ReportTable] {
        let words = ReportWords(language)
        var seen: Set<SourceRange> = []
        return loaded.models.compactMap { model in
            let rows = model.parameters.filter { seen.insert($0.range).inserted }.map { row($0, model) }
            guard !rows.isEmpty else { return nil }
            let sources = model.sources.map { "\($0.name): \($0.title)" }.joined(separator: ". ")
            return ReportTable(
                title: model.title ?? model.name, unitNote: "", sourceNote: sources.isEmpty ? "" : "\(words.sources): \(sources)",
                columnHeadings: [words.parameter, words.meaning, words.value, words.origin], rows: rows)
        }
    }

    private func row(_ parameter: CheckedParameter, _ model: CheckedModel) -> ReportTable.Row {
        ReportTable.Row(
            heading: parameter.name,
            cells: [
                .init(main: parameter.documentation), .init(main: value(parameter.value)),
                .init(main: origin(parameter.origin, model)),
            ], isTotal: false)
    }

    /// The value as it stands in the model's text.
    private func value(_ value: ParameterValue) -> String {
        switch value {
        case .fixed(let expression): loaded.library.text(expression.range)
        case .distributed(let distribution): loaded.library.text(distribution.range)
        }
    }

    private func origin(_ origin: CheckedOrigin?, _ model: CheckedModel) -> String {
        let words = ReportWords(language)
        switch origin {
        case .source(let number, let place)?: return "\(model.sources[number].name), \(place)"
        case .assumption(let reason)?: return "\(words.assumption): \(reason)"
        case nil: return words.noOrigin
        }
    }
}
