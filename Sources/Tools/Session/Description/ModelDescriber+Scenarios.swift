import Checking
import Report
import SourceText

extension ModelDescriber {
    /// What each scenario and each stance sets, with the origin of what it sets.
    func scenarios() -> [ModelDescription.Part] {
        var parts = [heading(7, words.scenariosAndStances)]
        let others = model.scenarios.dropFirst()
        if others.isEmpty { parts.append(.gap(words.noScenarios)) }
        for scenario in others { parts += described(scenario) }
        guard !model.stances.isEmpty else {
            return others.isEmpty ? parts : parts + [subheading(words.stances), paragraph(words.noStances)]
        }
        for stance in model.stances {
            parts += [subheading("\(words.stance): \(stance.title)"), settings(stance.settings)]
        }
        return parts
    }

    private func described(_ scenario: CheckedScenario) -> [ModelDescription.Part] {
        var lines: [String] = []
        if !scenario.started.isEmpty {
            let titles = scenario.started.map { model.interventions[$0].title }
            lines.append("\(words.starts): \(titles.joined(separator: ", "))")
        }
        if let stance = scenario.stance {
            lines.append("\(words.takesStance): \(stance)")
        }
        for expansion in scenario.expansions {
            lines.append("\(words.stageGates): \(written.text(expansion.range))")
        }
        let isEmpty = lines.isEmpty && scenario.settings.isEmpty
        if isEmpty { lines.append(words.changesNothing) }
        let list = lines.map { "- \(ReportTable.escaped($0))\n" }.joined()
        return [subheading("\(words.scenario): \(scenario.title)")]
            + (list.isEmpty ? [] : [.prose(markdown: list)])
            + (scenario.settings.isEmpty ? [] : [settings(scenario.settings)])
    }

    private func settings(_ settings: [CheckedSetting]) -> ModelDescription.Part {
        let rows = settings.map { setting in
            let parameter = model.parameters[setting.parameter]
            return ReportTable.Row(
                heading: parameter.documentation.isEmpty ? parameter.name : parameter.documentation,
                cells: [
                    .init(main: value(setting.value), detail: parameter.name), .init(main: origin(setting.origin)),
                ])
        }
        return .parameters(
            ReportTable(
                title: "", unitNote: "", sourceNote: "", columnHeadings: [words.sets, words.value, words.origin],
                rows: rows))
    }

    /// What is drawn, how parameters go together, and how they are sampled.
    func uncertainty() -> [ModelDescription.Part] {
        var parts = [heading(8, words.uncertainty)]
        let drawn = model.parameters.filter { if case .distributed = $0.value { true } else { false } }
        let fixed = model.parameters.filter { if case .fixed = $0.value { true } else { false } }
        if !model.parameters.isEmpty {
            parts.append(paragraph(words.drawnCounted(drawn.count, fixed: fixed.count)))
            parts.append(
                table(
                    headings: ["", words.parametersOfModel],
                    rows: [(words.drawnParameters, drawn), (words.fixedParameters, fixed)].filter { !$0.1.isEmpty }
                        .map { [$0.0, $0.1.map(\.name).joined(separator: ", ")] }))
        }
        if model.correlations.isEmpty {
            parts.append(paragraph(words.noCorrelations))
        } else {
            let tables = ParameterTable(loaded: loaded, language: language)
            parts.append(paragraph(words.correlationsExplained))
            parts.append(
                .parameters(
                    ReportTable(
                        title: "", unitNote: "", sourceNote: "",
                        columnHeadings: [words.correlation, words.value, words.origin],
                        rows: model.correlations.map { tables.row($0, model) })))
        }
        parts.append(paragraph(words.designExplained))
        return parts
    }
}
