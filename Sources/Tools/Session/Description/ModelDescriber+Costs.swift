import Checking
import Report
import SourceText

extension ModelDescriber {
    /// What people cost and bring by themselves: those of interventions stand with these.
    func costsAndOutcomes() -> [ModelDescription.Part] {
        [heading(5, words.costsAndOutcomes)] + costs() + outcomes()
            + PriceTable(loaded: loaded, language: language).tables().prefix(1).map { .table($0) }
    }

    private func costs() -> [ModelDescription.Part] {
        let rows = model.populations.flatMap { population in
            population.costs.map { cost in
                [
                    cost.line ?? model.domains[cost.domain].title, model.domains[cost.domain].title,
                    model.payers[cost.payer].title, shown(population),
                    written.text(from: cost.amount.range, to: cost.range), written.documentation(above: cost.range),
                ]
            }
        }
        var parts: [ModelDescription.Part] = []
        if rows.isEmpty {
            parts.append(.gap(words.noCosts))
        } else {
            parts.append(
                table(
                    words.costs,
                    headings: [
                        words.item, words.domain, words.payer, words.population, words.asWritten, words.explanation,
                    ], rows: rows))
        }
        if !model.interventions.isEmpty { parts.append(paragraph(words.costsOfInterventions)) }
        return parts
    }

    /// The population, where there is more than one to tell apart.
    private func shown(_ population: CheckedPopulation) -> String {
        model.populations.count > 1 ? population.title : ""
    }

    private func outcomes() -> [ModelDescription.Part] {
        let ofPopulations = model.outcomes.filter { $0.intervention == nil }.map { outcome in
            [
                outcome.title, shown(model.populations[outcome.population]), amount(of: outcome),
                written.documentation(above: outcome.range),
            ]
        }
        let ofModel = model.modelOutcomes.map { outcome in
            [outcome.title, "", written.text(outcome.value), written.documentation(above: outcome.range)]
        }
        let rows = ofPopulations + ofModel
        guard !rows.isEmpty else { return model.outcomes.isEmpty ? [.gap(words.noOutcomes)] : [] }
        return [
            table(
                words.outcomes, headings: [words.outcome, words.population, words.asWritten, words.explanation],
                rows: rows)
        ]
    }
}
