import Checking
import Engine
import Report
import SourceText

extension ModelDescriber {
    /// Every parameter with what it means, what it is and where it comes from, then what it goes into.
    func parameters() -> [ModelDescription.Part] {
        var parts = [heading(6, words.parametersOfModel)]
        if model.parameters.isEmpty {
            parts.append(.gap(words.noParameters))
        } else {
            parts.append(paragraph(countedOrigins))
            switch figures {
            case .success(let figures):
                parts.append(paragraph(words.intervalsFrom(draws: number.number(Double(figures.draws), decimals: 0))))
            case .failure(let error): parts.append(.gap(words.noIntervals(error.sentence)))
            }
            let rows = model.parameters.indices.map(row)
            parts.append(
                .parameters(
                    ReportTable(
                        title: "", unitNote: "", sourceNote: "",
                        columnHeadings: [
                            words.meaning, words.value, words.meanAndInterval95, words.origin,
                        ], rows: rows)))
            parts.append(uses())
        }
        if !model.definitions.isEmpty { parts.append(definitions()) }
        return parts
    }

    private var countedOrigins: String {
        let origins = model.parameters.map(\.origin)
        let sources = origins.count { if case .source? = $0 { true } else { false } }
        let assumptions = origins.count { if case .assumption? = $0 { true } else { false } }
        return words.originsCounted(
            parameters: origins.count, sources: sources, assumptions: assumptions,
            none: origins.count - sources - assumptions)
    }

    /// What each parameter goes into, in a table of its own, so that the other fits across a page.
    private func uses() -> ModelDescription.Part {
        let uses = ParameterUses(model, flows, words)
        let rows = model.parameters.enumerated().map { [$0.element.name, uses.text(of: $0.offset)] }
        return table(words.usesOfParameters, headings: [words.name, words.usedIn], rows: rows)
    }

    private func row(_ parameter: Int) -> ReportTable.Row {
        var row = ParameterTable(loaded: loaded, language: language).row(model.parameters[parameter], model)
        let figure = (try? figures.get())?.cell(parameter)
        row.cells.insert(figure ?? .init(main: ""), at: max(0, row.cells.count - 1))
        return row
    }

    /// What is computed from parameters and named, without which no formula can be read.
    private func definitions() -> ModelDescription.Part {
        let rows = model.definitions.map { definition in
            [definition.name, written.text(definition.value), definition.documentation]
        }
        return table(words.derived, headings: [words.name, words.asWritten, words.meaning], rows: rows)
    }
}
