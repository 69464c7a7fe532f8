import Checking
import Numerics
import Program
import Quantities
import SourceText

/// Interventions: nodes first, slots once they are known.
extension Lowering {
    mutating func lowerIntervention(_ number: Int) -> LoweredPopulation.LoweredIntervention {
        let intervention = model.interventions[number]
        let context = Context(population: intervention.population, intervention: number)
        let response = intervention.response.map { lowered($0, name: "\(intervention.name).response") }
        var priority = intervention.priority.map { scalar($0.value, context) }
        if let node = priority, intervention.priority?.descending == true { priority = graph.apply(.negate, node) }
        let (reach, reachGates) = gated(intervention.reach, .reach, number, context)
        let (places, placesGates) = gated(intervention.places, .places, number, context)
        return .init(
            number: number, eligible: eligible(intervention, context), priority: priority,
            acceptance: intervention.acceptance.map { scalar($0, context) } ?? graph.constant(1),
            reach: reach, rollout: rollout(intervention, context),
            places: places.map { .number($0) } ?? staffing(intervention, context),
            budget: intervention.budget.map { budget($0, number) }, course: course(intervention, context),
            gates: reachGates + placesGates, response: response)
    }

    /// A limit with what the stage gates of the scenario make of it, the last gate that opened winning.
    private mutating func gated(
        _ limit: CheckedExpression?, _ quantity: CheckedExpansion.Quantity, _ number: Int, _ context: Context
    ) -> (Node?, gates: [Node]) {
        guard let limit else { return (nil, []) }
        var node = scalar(limit, context)
        var gates: [Node] = []
        for expansion in scenario.expansions where expansion.intervention == number && expansion.quantity == quantity {
            let gate = graph.latch(scalar(expansion.condition, .scalar), cycle: expansion.cycle)
            node = graph.apply(.select, gate, scalar(expansion.value, .scalar), node)
            gates.append(gate)
        }
        return (node, gates)
    }

    /// Who may be offered a place: who is eligible, and in no course that excludes it.
    private mutating func eligible(_ intervention: CheckedIntervention, _ context: Context) -> Node {
        var node = intervention.eligible.map { scalar($0, context) } ?? graph.constant(1)
        let running = started(intervention.population)
        for other in intervention.excludes {
            guard let position = running.firstIndex(of: other) else { continue }
            let active = graph.column(.active(position))
            node = graph.apply(.select, active, graph.constant(0), node)
        }
        return node
    }

    private mutating func rollout(_ intervention: CheckedIntervention, _ context: Context)
        -> LoweredPopulation.LoweredRollout
    {
        guard let rollout = intervention.rollout else { return .init(start: 0, shape: .atOnce) }
        let shape: LoweredPopulation.LoweredRollout.Shape
        switch rollout.shape {
        case .atOnce: shape = .atOnce
        case .linear(let over): shape = .linear(over: scalar(over, context))
        case .logistic(let over): shape = .logistic(over: scalar(over, context))
        case .steps(let steps):
            shape = .steps(
                steps.map { (Double($0.month.months(since: model.start)), scalar($0.share, context)) })
        case .table(let months, let shares):
            shape = .table(Array(zip(months, column(shares, context))))
        }
        return .init(start: rollout.start(in: model), shape: shape)
    }

    private mutating func staffing(_ intervention: CheckedIntervention, _ context: Context)
        -> LoweredPopulation.LoweredPlaces
    {
        guard let staffing = intervention.staffing else { return .unlimited }
        return .staffing(
            .init(
                start: scalar(staffing.start, context), posts: scalar(staffing.posts, context),
                delay: scalar(staffing.delay, context), pace: staffing.pace.map { scalar($0, context) },
                turnover: staffing.turnover.map { scalar($0, context) }, turnoverPeriod: staffing.turnoverPeriod,
                caseload: scalar(staffing.caseload, context), range: staffing.range))
    }

    private mutating func course(_ intervention: CheckedIntervention, _ context: Context)
        -> LoweredPopulation.LoweredCourse
    {
        let length: LoweredPopulation.LoweredCourse.Length
        switch intervention.duration {
        case .fixed(let expression)?: length = .fixed(scalar(expression, context))
        case .drawn(let distribution)?:
            length = .drawn(lowered(distribution, name: "\(intervention.name).lasts"))
        case nil: length = .fixed(graph.constant(0))
        }
        var dropout: Node?
        var period: Double?
        switch intervention.dropout?.speed {
        case .rate(let rate)?: dropout = scalar(rate, context)
        case .chance(let chance, let months)?: (dropout, period) = (scalar(chance, context), months)
        case nil: break
        }
        return .init(
            length: length, dropout: dropout, chancePeriod: period,
            again: intervention.again.map { scalar($0.after, context) },
            mostCourses: intervention.again?.atMost.map { scalar($0, context) },
            asksAgain: intervention.asksAgain.map { scalar($0, context) })
    }

    // MARK: Budgets

    /// What a course, and the intervention itself, will cost: all of it known at the start of a draw.
    private mutating func budget(_ limit: CheckedExpression, _ number: Int) -> LoweredPopulation.LoweredBudget {
        let intervention = model.interventions[number]
        let context = Context(population: intervention.population, intervention: number)
        var budget = LoweredPopulation.LoweredBudget(
            limit: scalar(limit, context), nothing: graph.constant(0), range: limit.range)
        for cost in intervention.costs {
            let amount = scalar(cost.amount, context)
            switch cost.window {
            case .perHour?:
                for staff in intervention.staff {
                    let product = graph.apply(.multiply, amount, scalar(staff.hours, context))
                    add(product, staff.window, to: &budget, context)
                }
            case let window?: add(amount, window, to: &budget, context)
            case nil: break
            }
        }
        return budget
    }

    private mutating func add(
        _ amount: Node, _ window: CheckedWindow, to budget: inout LoweredPopulation.LoweredBudget, _ context: Context
    ) {
        switch window {
        case .whileActive: budget.active = graph.apply(.add, budget.active, amount)
        case .onStart: budget.start = graph.apply(.add, budget.start, amount)
        case .onCompletion: budget.completion = graph.apply(.add, budget.completion, amount)
        case .onDropout: budget.dropout = graph.apply(.add, budget.dropout, amount)
        case .whileRunning: budget.running = graph.apply(.add, budget.running, amount)
        case .onLaunch: budget.launch = graph.apply(.add, budget.launch, amount)
        case .after(let months): budget.after.append((amount, scalar(months, context)))
        case .perHour: preconditionFailure("staff has no such window")
        }
    }

    // MARK: Slots in place of nodes

    func finished(_ lowered: LoweredPopulation.LoweredIntervention, _ tables: inout ColumnTables)
        -> InterventionProgram
    {
        let intervention = model.interventions[lowered.number]
        let first = lowered.priority.map { [$0] } ?? []
        let selection = columnProgram([lowered.eligible, lowered.acceptance] + first, &tables)
        return InterventionProgram(
            name: intervention.name, number: lowered.number, selection: selection,
            hasPriority: lowered.priority != nil, reachSlot: lowered.reach.map { slot($0) },
            rollout: finished(lowered.rollout), places: finished(lowered.places),
            budget: lowered.budget.map { finished($0) }, course: finished(lowered.course, &tables),
            gates: lowered.gates.map { slot($0) }, response: lowered.response.map { drawn($0) },
            moves: intervention.moves.map { CourseMove(from: $0.from, to: $0.to, moment: Self.moment($0.window)) },
            range: intervention.range)
    }

    private static func moment(_ window: CheckedWindow) -> CourseMove.Moment {
        switch window {
        case .onStart: .start
        case .onDropout: .dropout
        case .onCompletion, .whileActive, .after, .whileRunning, .onLaunch, .perHour: .completion
        }
    }

    private func finished(_ rollout: LoweredPopulation.LoweredRollout) -> RolloutProgram {
        let shape: RolloutProgram.Shape
        switch rollout.shape {
        case .atOnce: shape = .atOnce
        case .linear(let over): shape = .linear(over: slot(over))
        case .logistic(let over): shape = .logistic(over: slot(over))
        case .steps(let steps): shape = .steps(steps.map { .init(months: $0, slot: slot($1)) })
        case .table(let table): shape = .table(table.map { .init(months: $0, slot: slot($1)) })
        }
        return RolloutProgram(start: rollout.start, shape: shape)
    }

    private func finished(_ places: LoweredPopulation.LoweredPlaces) -> InterventionProgram.Places {
        switch places {
        case .unlimited: .unlimited
        case .number(let node): .slot(slot(node))
        case .staffing(let staffing):
            .staffing(
                StaffingProgram(
                    startSlot: slot(staffing.start), postsSlot: slot(staffing.posts), delaySlot: slot(staffing.delay),
                    paceSlot: staffing.pace.map { slot($0) }, turnoverSlot: staffing.turnover.map { slot($0) },
                    turnoverPeriod: staffing.turnoverPeriod, caseloadSlot: slot(staffing.caseload),
                    range: staffing.range))
        }
    }

    private func finished(_ budget: LoweredPopulation.LoweredBudget) -> BudgetProgram {
        BudgetProgram(
            limitSlot: slot(budget.limit), runningSlot: slot(budget.running), launchSlot: slot(budget.launch),
            activeSlot: slot(budget.active), startSlot: slot(budget.start), completionSlot: slot(budget.completion),
            dropoutSlot: slot(budget.dropout),
            after: budget.after.map { .init(amountSlot: slot($0.amount), monthsSlot: slot($0.months)) },
            range: budget.range)
    }

    private func finished(_ course: LoweredPopulation.LoweredCourse, _ tables: inout ColumnTables) -> CourseProgram {
        let length: CourseProgram.Length
        switch course.length {
        case .fixed(let node): length = .fixed(slot(node))
        case .drawn(let value): length = .drawn(drawn(value))
        }
        return CourseProgram(
            length: length,
            dropout: course.dropout.map {
                .init(code: columnProgram([$0], &tables), chancePeriod: course.chancePeriod)
            },
            againSlot: course.again.map { slot($0) }, mostCoursesSlot: course.mostCourses.map { slot($0) },
            asksAgainSlot: course.asksAgain.map { slot($0) })
    }
}
