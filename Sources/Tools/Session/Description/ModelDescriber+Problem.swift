import Checking
import Quantities
import Report
import SourceText
import Syntax

extension ModelDescriber {
    /// What is asked, over what time, and for whom.
    func decisionProblem() -> [ModelDescription.Part] {
        let documentation = modelDocumentation
        let scope = table(headings: ["", ""], rows: scopeRows)
        var parts = [
            heading(1, words.decisionProblem),
            documentation.isEmpty ? .gap(words.modelWithoutExplanation) : paragraph(documentation), scope,
        ]
        if model.payers.isEmpty, model.domains.isEmpty {
            parts.append(.gap(words.noPayers))
        } else {
            let rows = model.payers.indices.map { payer in
                let domains = model.domains.filter { $0.payer == payer }.map(\.title)
                return [model.payers[payer].title, domains.joined(separator: ", ")]
            }
            parts.append(table(headings: [words.perspective, words.domains], rows: rows))
        }
        return parts
    }

    /// The comment above the statement that names the model, where that stands in the text itself.
    private var modelDocumentation: String {
        for entry in loaded.blocks.flatMap(\.tree.entries) {
            if case .model = entry.item { return written.documentation(above: entry.range) }
        }
        return ""
    }

    private var scopeRows: [[String]] {
        let hasTime = model.cycles > 0
        var rows = [
            [words.horizon, hasTime ? duration(Double(model.cycles) * model.cycleLength) : words.noTime]
        ]
        if hasTime {
            rows += [
                [words.cycle, duration(model.cycleLength)],
                [words.start, number.month(year: model.start.year, month: model.start.month)],
                [words.discounting, discounting], [words.withinCycleCorrection, correction],
            ]
        }
        rows.append([words.currency, model.priceYear.map { "EUR \($0)" } ?? words.noPriceYear])
        return rows
    }

    private var discounting: String {
        guard model.costDiscount != 0 || model.healthDiscount != 0 else { return words.notDiscounted }
        let rates = [(words.costsAYear, model.costDiscount), (words.healthAYear, model.healthDiscount)]
        return rates.map { "\($0.0) \(percent($0.1)) \(words.per) \(words.unit("year"))" }.joined(separator: ", ")
    }

    private var correction: String {
        switch model.correction?.rule {
        case nil: words.noCorrection
        case .halfCycle?: words.halfCycle
        case .simpson?: words.simpsonRule
        case .weights?: words.ownWeights
        }
    }

    private func percent(_ share: Double) -> String {
        let tenths = share * 1_000
        return number.percent(share, decimals: (tenths / 10).rounded() == tenths / 10 ? 0 : 1)
    }

    /// A time in months, in years where it is whole years.
    func duration(_ months: Double) -> String {
        let isYears = months >= Unit.monthsPerYear && months.remainder(dividingBy: Unit.monthsPerYear) == 0
        let count = isYears ? months / Unit.monthsPerYear : months
        let unit = isYears ? (count == 1 ? "year" : "years") : (count == 1 ? "month" : "months")
        return "\(number.number(count, decimals: count == count.rounded() ? 0 : 2)) \(words.unit(unit))"
    }
}
