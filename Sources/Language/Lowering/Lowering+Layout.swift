package import Checking
package import Results

extension Lowering {
    /// The axes of a model's results, the same for all its scenarios.
    package static func layout(_ model: CheckedModel) -> ResultLayout {
        var lines: [ResultLayout.Line] = []
        for (number, population) in model.populations.enumerated() {
            for cost in population.costs {
                lines.append(line(cost, population: number, cause: 0, in: model))
            }
        }
        for (number, intervention) in model.interventions.enumerated() {
            for cost in intervention.costs {
                lines.append(line(cost, population: intervention.population, cause: number + 1, in: model))
            }
        }
        let states = model.populations.enumerated().flatMap { number, population in
            population.states.indices.map { state(number, $0, in: model) }
        }
        return ResultLayout(
            start: model.start, cycleLength: model.cycleLength, cycles: model.cycles,
            correction: model.correction?.weights(cycles: model.cycles) ?? [],
            costDiscount: model.costDiscount, healthDiscount: model.healthDiscount,
            populations: model.populations.map { .init(name: $0.name, title: $0.title) },
            domains: model.domains.map { .init(name: $0.name, title: $0.title) },
            payers: model.payers.map { .init(name: $0.name, title: $0.title) },
            interventions: model.interventions.map { .init(name: $0.name, title: $0.title) },
            lines: lines,
            states: states, moves: moves(model, between: states),
            outcomes: model.outcomes.map {
                .init(label: .init(name: $0.name, title: $0.title), dimension: $0.dimension)
            },
            parameters: model.parameters.flatMap { parameter in
                parameter.labels.map { .init(name: $0, title: parameter.documentation) }
            },
            modelOutcomes: model.modelOutcomes.map {
                .init(label: .init(name: $0.name, title: $0.title), dimension: $0.dimension)
            })
    }

    private static func state(_ population: Int, _ state: Int, in model: CheckedModel) -> ResultLayout.State {
        let checked = model.populations[population]
        let canBeLeft = checked.flows.contains { flow in
            guard case .state(checked.states.count) = flow.target else { return false }
            return flow.from.contains(state)
        }
        let canBeLeftByCourse = model.interventions.contains { intervention in
            intervention.population == population
                && intervention.moves.contains { $0.to == checked.states.count && $0.from.contains(state) }
        }
        return .init(
            population: population, name: checked.states[state], domain: checked.stateDomains[state],
            canBeLeft: canBeLeft || canBeLeftByCourse)
    }

    private static func line(_ cost: CheckedCost, population: Int, cause: Int, in model: CheckedModel)
        -> ResultLayout.Line
    {
        .init(
            population: population, domain: cost.domain, payer: cost.payer, cause: cause,
            title: cost.line ?? model.domains[cost.domain].title)
    }
}
