import Checking
import Report
import SourceText

extension ModelDescriber {
    /// More states or lines than these, and a diagram says nothing to the eye (our choice).
    private static let mostStates = 40
    private static let mostFlows = 120

    /// Who is in the model and which states there are, with a diagram for each population.
    func structure() -> [ModelDescription.Part] {
        guard !model.populations.isEmpty else { return [heading(2, words.structure), .gap(words.noPopulations)] }
        return [heading(2, words.structure)] + model.populations.indices.flatMap(population)
    }

    private func population(_ number: Int) -> [ModelDescription.Part] {
        let population = model.populations[number]
        var parts = [subheading(population.title)]
        if !population.documentation.isEmpty { parts.append(paragraph(population.documentation)) }
        var rows = [[words.size, written.text(population.size), ""]]
        if let shares = population.initialProportions {
            rows.append([words.shareAtStart, written.text(shares), ""])
        }
        parts.append(table(headings: ["", words.asWritten, ""], rows: rows))
        parts.append(states(of: population))
        parts.append(diagram(of: number))
        if !population.attributes.isEmpty { parts.append(attributes(of: population)) }
        return parts
    }

    private func states(of population: CheckedPopulation) -> ModelDescription.Part {
        var domains: [Int?] = []
        for domain in population.stateDomains where !domains.contains(domain) { domains.append(domain) }
        let rows = domains.map { domain in
            let states = zip(population.states, population.stateDomains).filter { $0.1 == domain }.map(\.0)
            return [domain.map { model.domains[$0].title } ?? words.noDomain, states.joined(separator: ", ")]
        }
        return table(headings: [words.domain, words.states], rows: rows)
    }

    private func attributes(of population: CheckedPopulation) -> ModelDescription.Part {
        let rows = population.attributes.map { attribute in
            [
                attribute.name, attribute.documentation, value(attribute.value),
                attribute.origin.map { origin($0) } ?? "",
            ]
        }
        return table(
            words.attributes, headings: [words.attribute, words.meaning, words.value, words.origin], rows: rows)
    }

    private func diagram(of number: Int) -> ModelDescription.Part {
        let population = model.populations[number]
        let described = flows.byPopulation[number]
        guard population.states.count > 1 || !described.isEmpty else {
            return paragraph(words.oneState(population.states.first ?? ""))
        }
        let drawn = described.flatMap { flow in
            flow.places.map { place in
                StateDiagram.Flow(
                    from: place.from, to: place.to, label: flow.label, isOfIntervention: flow.intervention != nil)
            }
        }
        guard population.states.count <= Self.mostStates, drawn.count <= Self.mostFlows else {
            return .gap(words.tooManyStates(population.states.count, drawn.count))
        }
        let states = zip(population.states, population.stateDomains).map { name, domain in
            StateDiagram.State(name: name, domain: domain.map { model.domains[$0].title })
        }
        let told = described.map { "\($0.label) \($0.from) → \($0.to)" }.joined(separator: "; ")
        return .diagram(
            StateDiagram(
                title: "\(words.statesAndFlows): \(population.title)",
                description: words.diagramDescribed(
                    states: population.states.joined(separator: ", "), flows: told.isEmpty ? "–" : told),
                states: states, flows: drawn, hasChangedSpeeds: described.contains(where: \.isChanged),
                language: language))
    }

    /// Each flow as it is written, by the number that it has in the diagram.
    func flowTables() -> [ModelDescription.Part] {
        var parts = [heading(3, words.flows)]
        guard !model.populations.isEmpty else { return parts + [.gap(words.noPopulations)] }
        for (population, described) in zip(model.populations, flows.byPopulation) {
            if model.populations.count > 1 { parts.append(subheading(population.title)) }
            guard !described.isEmpty else {
                parts.append(paragraph(words.noFlows))
                continue
            }
            let isChanged = described.contains(where: \.isChanged)
            parts.append(paragraph(words.flowsExplained + (isChanged ? " " + words.starExplained : "")))
            let rows = described.map { flow in
                [
                    flow.label, flow.from, flow.to, flow.speed, flow.documentation, flow.intervention ?? "",
                ]
            }
            parts.append(
                table(
                    headings: [
                        words.flowNumber, words.from, words.toState, words.speed, words.explanation, words.intervention,
                    ], rows: rows))
        }
        return parts
    }
}
