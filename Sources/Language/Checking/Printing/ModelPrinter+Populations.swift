import Quantities
import SourceText

extension ModelPrinter {
    func addPopulation(_ number: Int, to outline: inout Outline) {
        let population = model.populations[number]
        outline.add("population \(population.name) \(QuotedText.text(population.title))") {
            $0.add("size", noted(population.size, in: number))
            $0.add("states", population.states.joined(separator: ", "))
            for (state, domain) in zip(population.states, population.stateDomains) {
                if let domain { $0.add("domain of \(state)", model.domains[domain].name) }
            }
            $0.add("in proportion to", population.initialProportions.map { noted($0, in: number) })
            for attribute in population.attributes {
                $0.add("attribute \(attribute.name)") {
                    $0.add("unit", attribute.dimension.description)
                    add(attribute.value, to: &$0, in: number)
                }
            }
            for arrivals in population.arrivals { add(arrivals, of: population, to: &$0, in: number) }
            for cost in population.costs { add(cost, to: &$0, in: number) }
            for flow in population.flows { add(flow, of: population, to: &$0, in: number) }
        }
    }

    func add(_ cost: CheckedCost, to outline: inout Outline, in population: Int) {
        let title = cost.line.map { " " + QuotedText.text($0) } ?? ""
        outline.add("cost \(model.domains[cost.domain].name)\(title)") {
            $0.add("amount", noted(cost.amount, in: population))
            $0.add("window", cost.window.map { line($0, in: population) })
            if let moves = cost.moves { $0.add("on", line(moves, in: population)) }
            $0.add("paid by", model.payers[cost.payer].name)
        }
    }

    private func add(
        _ flow: CheckedFlow, of checked: CheckedPopulation, to outline: inout Outline, in population: Int
    ) {
        let from = flow.from.map { checked.states[$0] }.joined(separator: ", ")
        let target: String
        switch flow.target {
        case .state(let state): target = destination(state, in: population)
        case .chances: target = "any"
        case .proportions(let shares): target = "any in proportion to \(noted(shares, in: population))"
        }
        outline.add("flow \(from) -> \(target)") {
            switch flow.speed {
            case .rate(let rate): $0.add("rate", noted(rate, in: population))
            case .chance(let chance, let period):
                $0.add("chance", noted(chance, in: population))
                $0.add("per", "\(PlainNumber.text(period)) month")
            case .row(let period):
                if case .chances(let rows) = flow.target {
                    for (state, row) in zip(flow.from, rows) {
                        $0.add("chances from \(checked.states[state])", noted(row, in: population))
                    }
                }
                $0.add("per", "\(PlainNumber.text(period)) month")
            case .certain(let condition): $0.add("when", noted(condition, in: population))
            }
        }
    }

    func add(_ outcome: CheckedOutcome, to outline: inout Outline) {
        outline.add("outcome \(outcome.name) \(QuotedText.text(outcome.title))") {
            $0.add("population", model.populations[outcome.population].name)
            $0.add("intervention", outcome.intervention.map { model.interventions[$0].name })
            $0.add("unit", outcome.dimension.description)
            $0.add("amount", noted(outcome.amount, in: outcome.population))
            $0.add("window", outcome.window.map { line($0, in: outcome.population) })
            if let moves = outcome.moves { $0.add("on", line(moves, in: outcome.population)) }
        }
    }

    private func add(
        _ arrivals: CheckedArrivals, of checked: CheckedPopulation, to outline: inout Outline, in population: Int
    ) {
        outline.add("arrivals") {
            $0.add("mean", noted(arrivals.mean, in: population))
            $0.add("into", arrivals.state.map { checked.states[$0] })
            $0.add("in proportion to", arrivals.proportions.map { noted($0, in: population) })
        }
    }

    private func line(_ moves: CheckedMoves, in population: Int) -> String {
        let from = moves.from.map { model.populations[population].states[$0] }
        let to = moves.to.map { destination($0, in: population) }
        return "\(from.joined(separator: ", ")) -> \(to.joined(separator: ", "))"
    }

    /// The name of a state, or of what stands behind the states.
    private func destination(_ state: Int, in population: Int) -> String {
        let states = model.populations[population].states
        return state < states.count ? states[state] : "out"
    }

    func line(_ window: CheckedWindow, in population: Int) -> String {
        switch window {
        case .whileActive: "while active"
        case .after(let length): "afterwards for \(noted(length, in: population))"
        case .onStart: "on start"
        case .onCompletion: "on completion"
        case .onDropout: "on dropout"
        case .whileRunning: "while running"
        case .onLaunch: "on launch"
        case .perHour: "per hour"
        }
    }
}
