import Checking
import Numerics
import Program
import Quantities
import SourceText

extension Lowering {
    mutating func lowerPopulation(_ number: Int) -> LoweredPopulation {
        let population = model.populations[number]
        let context = Context(population: number)
        let attributes = population.attributes.map { attribute -> LoweredPopulation.LoweredAttribute in
            switch attribute.value {
            case .fixed(let expression): return .computed(scalar(expression, context))
            case .distributed(let distribution):
                let name = "\(population.name).\(attribute.name)"
                return .drawn(stream: name, lowered(distribution, name: name))
            }
        }
        let shares = population.initialProportions.map { byState($0, number) }
        let arrivals = population.arrivals.map { arrivals in
            LoweredPopulation.LoweredArrivals(
                mean: graph.apply(.multiply, scalar(arrivals.mean, .scalar), graph.constant(model.cycleLength)),
                state: arrivals.state, shares: arrivals.proportions.map { byState($0, number) } ?? [],
                range: arrivals.range)
        }
        let flows = lowerFlows(population, number)
        let interventions = started(number).map { lowerIntervention($0) }
        return LoweredPopulation(
            number: number, size: scalar(population.size, .scalar), initialShares: shares, attributes: attributes,
            arrivals: arrivals, flows: flows, interventions: interventions, amounts: amounts(number))
    }

    /// The value of an expression for each state of a population.
    mutating func byState(_ expression: CheckedExpression, _ population: Int) -> [Node] {
        model.populations[population].states.indices.map {
            scalar(expression, Context(population: population, fixedState: $0))
        }
    }

    /// What an individual draws, with the weights of a bootstrap as uncertain inputs under the given name.
    private mutating func lowered(_ distribution: CheckedDistribution, name: String) -> LoweredPopulation.LoweredDraw {
        switch distribution.form {
        case .parametric(let form): return .parametric(form, distribution.arguments.map { scalar($0, .scalar) })
        case .categorical: return .parametric(.categorical, column(distribution.arguments[0], .scalar))
        case .empirical: return .data(values: column(distribution.arguments[0], .scalar), weights: nil)
        case .bayesianBootstrap:
            let values = column(distribution.arguments[0], .scalar)
            return .data(values: values, weights: bootstrapWeights(name, values.count))
        }
    }

    private mutating func lowerIntervention(_ number: Int) -> LoweredPopulation.LoweredIntervention {
        let intervention = model.interventions[number]
        let context = Context(population: intervention.population, intervention: number)
        let response = intervention.response.map { lowered($0, name: "\(intervention.name).response") }
        var priority = intervention.priority.map { scalar($0.value, context) }
        if let node = priority, intervention.priority?.descending == true { priority = graph.apply(.negate, node) }
        return .init(
            number: number, eligible: intervention.eligible.map { scalar($0, context) } ?? graph.constant(1),
            priority: priority, acceptance: intervention.acceptance.map { scalar($0, context) } ?? graph.constant(1),
            reach: intervention.reach.map { scalar($0, context) },
            rollout: intervention.rollout?.over.map { scalar($0, context) },
            places: intervention.places.map { scalar($0, context) },
            duration: intervention.duration.map { scalar($0, context) } ?? graph.constant(0), response: response)
    }

    // MARK: What is booked

    /// The costs, hours and outcomes of a population, with the effects of the interventions that run.
    private mutating func amounts(_ population: Int) -> [LoweredPopulation.BookedAmount] {
        var result: [LoweredPopulation.BookedAmount] = []
        let context = Context(population: population)
        var line = model.populations[..<population].reduce(0) { $0 + $1.costs.count }
        for (number, cost) in model.populations[population].costs.enumerated() {
            let amount = withEffects(scalar(cost.amount, context), onCost: number, of: population)
            result.append(
                booked(.ledger(line: line), amount, isMoment: cost.moves != nil, moves: cost.moves, cost.range))
            line += 1
        }
        line = model.populations.reduce(0) { $0 + $1.costs.count }
        for (number, intervention) in model.interventions.enumerated() {
            let runs = intervention.population == population && scenario.started.contains(number)
            for cost in intervention.costs {
                if runs { result.append(windowed(.ledger(line: line), cost.amount, cost.window, number, cost.range)) }
                line += 1
            }
            guard runs else { continue }
            for staff in intervention.staff {
                result.append(windowed(.hours(intervention: number), staff.hours, staff.window, number, staff.range))
            }
        }
        for (number, outcome) in model.outcomes.enumerated() where outcome.population == population {
            if let intervention = outcome.intervention {
                guard scenario.started.contains(intervention) else { continue }
                result.append(windowed(.outcome(number), outcome.amount, outcome.window, intervention, outcome.range))
            } else {
                result.append(
                    booked(
                        .outcome(number), scalar(outcome.amount, context), isMoment: outcome.moves != nil,
                        moves: outcome.moves, outcome.range))
            }
        }
        return result
    }

    /// The amount times 1 - strength x (1 - factor) for each effect on it; several effects multiply.
    private mutating func withEffects(_ amount: Node, onCost cost: Int, of population: Int) -> Node {
        var result = amount
        for (position, number) in started(population).enumerated() {
            let context = Context(population: population, intervention: number)
            for effect in model.interventions[number].effects where effect.costs.contains(cost) {
                let halfLife = effect.halfLife.map { scalar($0, context) }
                var strength = graph.column(.strength(intervention: position, halfLife: halfLife))
                if let buildUp = effect.buildUp {
                    let built = graph.column(.built(position, over: scalar(buildUp, context)))
                    strength = graph.apply(.multiply, strength, built)
                }
                let one = graph.constant(1)
                let change = graph.apply(.subtract, one, scalar(effect.factor, context))
                let inForce = graph.apply(.subtract, one, graph.apply(.multiply, strength, change))
                result = graph.apply(.multiply, result, inForce)
            }
        }
        return result
    }

    private mutating func windowed(
        _ target: Booking.Target, _ expression: CheckedExpression, _ window: CheckedWindow?, _ intervention: Int,
        _ range: SourceRange
    ) -> LoweredPopulation.BookedAmount {
        let context = Context(population: model.interventions[intervention].population, intervention: intervention)
        let position = position(context)
        let flag: Node
        var isMoment = false
        switch window {
        case .onStart?: (flag, isMoment) = (graph.column(.begun(position)), true)
        case .onCompletion?: (flag, isMoment) = (graph.column(.completed(position)), true)
        case .after(let length)?: flag = graph.column(.after(position, months: scalar(length, context)))
        case .whileActive?, nil: flag = graph.column(.active(position))
        }
        let (factor, column) = split(scalar(expression, context))
        // Chosen, not multiplied: outside the window an amount that would divide by zero is nothing, and not 0 x inf.
        let counted = column.map { graph.apply(.select, flag, $0, graph.constant(0)) } ?? flag
        return booked(target, graph.apply(.multiply, factor, counted), isMoment: isMoment, range)
    }

    /// Splits an amount into a factor that is the same for all individuals and a column that is summed.
    private mutating func booked(
        _ target: Booking.Target, _ amount: Node, isMoment: Bool, moves: CheckedMoves? = nil, _ range: SourceRange
    ) -> LoweredPopulation.BookedAmount {
        let (factor, column) = split(amount)
        let scaled = isMoment ? factor : graph.apply(.multiply, factor, graph.constant(model.cycleLength))
        return .init(
            target: target, factor: scaled, column: column, isMoment: isMoment, moves: moves, range: range)
    }

    private mutating func split(_ node: Node) -> (factor: Node, column: Node?) {
        guard graph.isColumn(node) else { return (node, nil) }
        switch graph.kind(node) {
        case .apply(.multiply, let operands):
            let (a, x) = split(operands[0])
            let (b, y) = split(operands[1])
            let factor = graph.apply(.multiply, a, b)
            guard let x, let y else { return (factor, x ?? y) }
            return (factor, graph.apply(.multiply, x, y))
        case .apply(.divide, let operands) where !graph.isColumn(operands[1]):
            let (a, x) = split(operands[0])
            return (graph.apply(.divide, a, operands[1]), x)
        case .apply(.negate, let operands):
            let (a, x) = split(operands[0])
            return (graph.apply(.negate, a), x)
        default: return (graph.constant(1), node)
        }
    }
}
