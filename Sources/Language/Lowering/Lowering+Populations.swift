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
        places.initialShares[number] = population.initialProportions?.range
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
    mutating func lowered(_ distribution: CheckedDistribution, name: String) -> LoweredPopulation.LoweredDraw {
        places.distributions[name] = distribution.range
        switch distribution.form {
        case .parametric(let form): return .parametric(form, distribution.arguments.map { scalar($0, .scalar) })
        case .categorical: return .parametric(.categorical, column(distribution.arguments[0], .scalar))
        case .empirical: return .data(values: column(distribution.arguments[0], .scalar), weights: nil)
        case .vector: preconditionFailure("the checker admits no column where one number is drawn")
        case .bayesianBootstrap:
            let values = column(distribution.arguments[0], .scalar)
            return .data(values: values, weights: bootstrapWeights(name, values.count))
        }
    }

    // MARK: What is booked

    /// The costs, hours and outcomes of a population, with the effects of the interventions that run.
    private mutating func amounts(_ population: Int) -> [LoweredPopulation.BookedAmount] {
        var result: [LoweredPopulation.BookedAmount] = []
        let context = Context(population: population)
        var line = model.populations[..<population].reduce(0) { $0 + $1.costs.count }
        for (number, cost) in model.populations[population].costs.enumerated() {
            let effects = changes(on: population, state: nil) { target in
                if case .costs(let costs) = target { costs.contains(number) } else { false }
            }
            result += booked(
                .ledger(line: line), scalar(cost.amount, context), effects, moves: cost.moves, cost.range)
            line += 1
        }
        line = model.populations.reduce(0) { $0 + $1.costs.count }
        for (number, intervention) in model.interventions.enumerated() {
            let runs = intervention.population == population && scenario.started.contains(number)
            for cost in intervention.costs {
                if runs { result += amounts(of: cost, line: line, number) }
                line += 1
            }
            guard runs else { continue }
            for staff in intervention.staff {
                let staffHours = scalar(staff.hours, Context(population: population, intervention: number))
                result.append(windowed(.hours(intervention: number), staffHours, staff.window, number, staff.range))
            }
        }
        for (number, outcome) in model.outcomes.enumerated() where outcome.population == population {
            if let intervention = outcome.intervention {
                guard scenario.started.contains(intervention) else { continue }
                let amount = scalar(outcome.amount, Context(population: population, intervention: intervention))
                result.append(windowed(.outcome(number), amount, outcome.window, intervention, outcome.range))
            } else {
                let effects = changes(on: population, state: nil) { $0 == .outcome(number) }
                result += booked(
                    .outcome(number), scalar(outcome.amount, context), effects, moves: outcome.moves, outcome.range)
            }
        }
        return result
    }

    /// What an intervention's cost books: one amount or, per hour, one for each line of its staff.
    private mutating func amounts(of cost: CheckedCost, line: Int, _ number: Int) -> [LoweredPopulation.BookedAmount] {
        let intervention = model.interventions[number]
        let context = Context(population: intervention.population, intervention: number)
        let amount = scalar(cost.amount, context)
        let target = Booking.Target.ledger(line: line)
        switch cost.window {
        case .perHour?:
            return intervention.staff.map { staff in
                let product = graph.apply(.multiply, amount, scalar(staff.hours, context))
                return windowed(target, product, staff.window, number, cost.range)
            }
        case .whileRunning?, .onLaunch?: return [once(target, amount, cost.window, number, cost.range)]
        default: return [windowed(target, amount, cost.window, number, cost.range)]
        }
    }

    /// An amount of the intervention as a whole, from the cycle on in which its rollout starts, or in that cycle alone.
    private mutating func once(
        _ target: Booking.Target, _ amount: Node, _ window: CheckedWindow?, _ number: Int, _ range: SourceRange
    ) -> LoweredPopulation.BookedAmount {
        let start = model.interventions[number].rollout?.start(in: model) ?? 0
        let time = graph.time()
        let launch = graph.constant(Double(model.firstCycle(from: start)) * model.cycleLength)
        let isLaunch = if case .onLaunch? = window { true } else { false }
        let flag = graph.apply(isLaunch ? .equal : .lessOrEqual, launch, time)
        let scaled = isLaunch ? amount : graph.apply(.multiply, amount, graph.constant(model.cycleLength))
        let chosen = graph.apply(.select, flag, scaled, graph.constant(0))
        return .init(target: target, factor: chosen, times: .once, isMoment: isLaunch, moves: nil, range: range)
    }

    private mutating func windowed(
        _ target: Booking.Target, _ amount: Node, _ window: CheckedWindow?, _ intervention: Int, _ range: SourceRange
    ) -> LoweredPopulation.BookedAmount {
        let context = Context(population: model.interventions[intervention].population, intervention: intervention)
        let position = position(context)
        let flag: Node
        switch window {
        case .onStart?: flag = graph.column(.begun(position))
        case .onCompletion?: flag = graph.column(.completed(position))
        case .onDropout?: flag = graph.column(.dropped(position))
        case .after(let length)?: flag = graph.column(.after(position, months: noted(length, \.aftercares, context)))
        case .whileActive?, nil: flag = graph.column(.active(position))
        case .whileRunning?, .onLaunch?, .perHour?: preconditionFailure("the checker admits no such window here")
        }
        let (factor, column) = split(amount)
        // Chosen, not multiplied: outside the window an amount that would divide by zero is nothing, and not 0 x inf.
        let counted = column.map { graph.apply(.select, flag, $0, graph.constant(0)) } ?? flag
        return booked(
            target, graph.apply(.multiply, factor, counted), isMoment: window?.isMoment == true, range)
    }

    /// An amount as a factor that is the same for all individuals and a column that is summed.
    mutating func booked(
        _ target: Booking.Target, _ amount: Node, isMoment: Bool, moves: CheckedMoves? = nil, _ range: SourceRange
    ) -> LoweredPopulation.BookedAmount {
        let (factor, column) = split(amount)
        let scaled = isMoment ? factor : graph.apply(.multiply, factor, graph.constant(model.cycleLength))
        let times = column.map { LoweredPopulation.BookedAmount.Times.column($0) } ?? .individuals
        return .init(
            target: target, factor: scaled, times: times, isMoment: isMoment, moves: moves, range: range)
    }
}
