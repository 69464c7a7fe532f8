import Quantities
package import SourceText

/// Writes a checked model as an indented outline: what its text means, with nothing left to look up.
///
/// Expressions stand on one line in full brackets, numbers in canonical units, and behind them in square brackets the
/// unit and the moment at which they can change.
package struct ModelPrinter {
    let model: CheckedModel
    /// The texts, to name places in them; nil where there is nobody to look them up.
    let library: SourceLibrary?

    /// The whole model in the order of its text. Complexity: O(size of the model).
    package static func text(_ model: CheckedModel, in library: SourceLibrary? = nil) -> String {
        let printer = ModelPrinter(model: model, library: library)
        var outline = Outline()
        printer.addSettings(to: &outline)
        printer.addNames(to: &outline)
        printer.addParameters(to: &outline)
        printer.addCorrelations(to: &outline)
        printer.addDefinitions(to: &outline)
        for number in model.populations.indices { printer.addPopulation(number, to: &outline) }
        for intervention in model.interventions { printer.add(intervention, to: &outline) }
        for outcome in model.outcomes { printer.add(outcome, to: &outline) }
        for outcome in model.modelOutcomes { printer.add(outcome, to: &outline) }
        printer.addScenarios(to: &outline)
        return outline.text
    }

    private func addSettings(to outline: inout Outline) {
        outline.add(
            "model" + (model.name.isEmpty ? "" : " \(model.name)")
                + (model.title.map { " " + QuotedText.text($0) } ?? "")
        ) {
            // A model without a population needs no time, and what is not given means nothing.
            if model.cycles > 0 {
                $0.add("cycle", "\(PlainNumber.text(model.cycleLength)) month")
                $0.add("start", "\(model.start)")
            }
            $0.add("cycles", "\(model.cycles)")
            $0.add("price year", model.priceYear.map { "\($0)" })
            for conversion in model.priceConversions { $0.add("prices", line(conversion)) }
            $0.add("discount of costs", PlainNumber.text(model.costDiscount) + " per year")
            $0.add("discount of health", PlainNumber.text(model.healthDiscount) + " per year")
            $0.add("within-cycle correction", model.correction.map(line))
        }
    }

    private func line(_ conversion: PriceConversion) -> String {
        "EUR \(conversion.from) to EUR \(conversion.to), times \(PlainNumber.text(conversion.factor))"
            + (library.map { ", at \($0.place(conversion.range))" } ?? "")
    }

    private func line(_ correction: WithinCycleCorrection) -> String {
        switch correction.rule {
        case .halfCycle: "half-cycle"
        case .simpson: "Simpson"
        case .weights(let weights): "weights \(weights.map(PlainNumber.text).joined(separator: ", "))"
        }
    }

    private func addNames(to outline: inout Outline) {
        for source in model.sources { outline.add("source \(source.name) \(QuotedText.text(source.title))") }
        for payer in model.payers { outline.add("payer \(payer.name) \(QuotedText.text(payer.title))") }
        for domain in model.domains {
            outline.add(
                "domain \(domain.name) \(QuotedText.text(domain.title)) paid by \(model.payers[domain.payer].name)")
        }
    }

    private func addParameters(to outline: inout Outline) {
        for parameter in model.parameters {
            outline.add("parameter \(parameter.name)") {
                if !parameter.documentation.isEmpty {
                    $0.add("documentation", QuotedText.text(parameter.documentation))
                }
                $0.add("unit", parameter.dimension.description)
                add(parameter.value, to: &$0)
                $0.add("origin", parameter.origin.map(line) ?? "none")
            }
        }
    }

    func line(_ origin: CheckedOrigin) -> String {
        switch origin {
        case .source(let source, let place): "\(model.sources[source].name) \(QuotedText.text(place))"
        case .assumption(let reason): "assumption \(QuotedText.text(reason))"
        }
    }

    private func addDefinitions(to outline: inout Outline) {
        for definition in model.definitions {
            let owner = definition.population.map { " of \(model.populations[$0].name)" } ?? ""
            outline.add("let \(definition.name)\(owner) = \(noted(definition.value, in: definition.population))")
        }
    }

    private func addScenarios(to outline: inout Outline) {
        for stance in model.stances {
            outline.add("stance \(stance.name) \(QuotedText.text(stance.title))") { add(stance.settings, to: &$0) }
        }
        for scenario in model.scenarios {
            outline.add("scenario \(scenario.name) \(QuotedText.text(scenario.title))") {
                $0.add("stance", scenario.stance.map { QuotedText.text($0) })
                for number in scenario.started { $0.add("start \(model.interventions[number].name)") }
                add(scenario.settings, to: &$0)
                for expansion in scenario.expansions {
                    let name = model.interventions[expansion.intervention].name
                    $0.add("expand \(name).\(expansion.quantity.rawValue)") {
                        $0.add("to", noted(expansion.value, in: nil))
                        $0.add("when", noted(expansion.condition, in: nil))
                        $0.add("at the start of cycle", "\(expansion.cycle + 1)")
                    }
                }
            }
        }
    }

    private func add(_ settings: [CheckedSetting], to outline: inout Outline) {
        for setting in settings {
            outline.add("set \(model.parameters[setting.parameter].name)") { add(setting.value, to: &$0) }
        }
    }
}
