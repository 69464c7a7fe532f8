import Checking
import Report

extension ModelDescriber {
    /// The sources with their full titles, and how much rests on each.
    func sources() -> [ModelDescription.Part] {
        guard !model.sources.isEmpty else { return [heading(9, words.sources), .gap(words.noSources)] }
        let rows = model.sources.enumerated().map { number, source in
            let resting = model.parameters.count {
                if case .source(number, _)? = $0.origin { true } else { false }
            }
            return [source.name, source.title, "\(resting)"]
        }
        return [
            heading(9, words.sources),
            table(headings: [words.name, words.source, words.parametersOfModel], rows: rows),
        ]
    }

    /// What the text does not say of the model, and what it lacks.
    func transparency() -> [ModelDescription.Part] {
        let kinds = [
            (words.faceValidity, words.notInModel), (words.verification, words.verifiedByWorkbench),
            (words.crossValidity, words.notInModel), (words.externalValidity, words.notInModel),
            (words.predictiveValidity, words.notInModel),
        ]
        let gaps = self.gaps
        let list = gaps.map { "- \(ReportTable.escaped($0))\n" }.joined()
        return [
            heading(10, words.transparency), paragraph(words.validationExplained),
            table(headings: [words.kindOfValidation, words.whatModelSays], rows: kinds.map { [$0.0, $0.1] }),
            subheading(words.whatIsMissing),
            gaps.isEmpty ? paragraph(words.nothingMissing) : .prose(markdown: list),
        ]
    }

    private var gaps: [String] {
        let parameters = model.parameters
        let bare = [
            (words.parametersOfModel, parameters.filter(\.documentation.isEmpty).map(\.name)),
            (words.populations, model.populations.filter(\.documentation.isEmpty).map(\.title)),
            (words.interventions, model.interventions.filter(\.documentation.isEmpty).map(\.title)),
        ]
        var gaps = bare.filter { !$0.1.isEmpty }.map {
            words.withoutExplanation($0.0, $0.1.joined(separator: ", "))
        }
        let flows = self.flows.byPopulation.flatMap { $0 }
        let unexplained = flows.count(where: \.documentation.isEmpty)
        if unexplained > 0 { gaps.append(words.flowsWithoutExplanation(unexplained, of: flows.count)) }
        let withoutOrigin = parameters.filter { $0.origin == nil }.map(\.name)
        if !withoutOrigin.isEmpty { gaps.append(words.withoutOrigin(withoutOrigin.joined(separator: ", "))) }
        if model.cycles > 0, model.costDiscount == 0, model.healthDiscount == 0 {
            gaps.append(words.noDiscountStatement)
        }
        if !model.populations.isEmpty, model.priceYear == nil { gaps.append(words.noPriceYear) }
        return gaps
    }
}
