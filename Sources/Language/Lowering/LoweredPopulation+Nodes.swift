/// The nodes that a population's program reads.
extension LoweredPopulation {
    var nodes: [Node] {
        var nodes = [size] + (initialShares ?? [])
        for attribute in attributes {
            switch attribute {
            case .drawn(_, let value): nodes += value.nodes
            case .computed(let node): nodes.append(node)
            }
        }
        for arrivals in arrivals { nodes += [arrivals.mean] + arrivals.shares }
        for flows in flows {
            nodes += flows.certain.map(\.condition)
            for move in flows.moves {
                nodes += move.values
                if case .shares(let shares) = move.target { nodes += shares }
            }
        }
        for intervention in interventions { nodes += intervention.nodes }
        for amount in amounts {
            nodes.append(amount.factor)
            if case .column(let column) = amount.times { nodes.append(column) }
        }
        return nodes
    }
}

extension LoweredPopulation.LoweredDraw {
    var nodes: [Node] {
        switch self {
        case .parametric(_, let arguments): arguments
        case .data(let values, let weights): values + (weights ?? [])
        }
    }
}

extension LoweredPopulation.LoweredIntervention {
    var nodes: [Node] {
        var nodes = [eligible, acceptance] + [priority, reach].compactMap { $0 } + gates + (response?.nodes ?? [])
        switch rollout.shape {
        case .atOnce: break
        case .linear(let over), .logistic(let over): nodes.append(over)
        case .steps(let steps): nodes += steps.map(\.share)
        case .table(let table): nodes += table.map(\.share)
        }
        switch places {
        case .unlimited: break
        case .number(let node): nodes.append(node)
        case .staffing(let staffing):
            nodes += [staffing.start, staffing.posts, staffing.delay, staffing.caseload]
            nodes += [staffing.pace, staffing.turnover].compactMap { $0 }
        }
        if let budget {
            nodes += [budget.limit, budget.running, budget.launch, budget.active]
            nodes +=
                [budget.start, budget.completion, budget.dropout] + budget.after.flatMap { [$0.amount, $0.months] }
        }
        switch course.length {
        case .fixed(let node): nodes.append(node)
        case .drawn(let value): nodes += value.nodes
        }
        return nodes + [course.dropout, course.again, course.mostCourses, course.asksAgain].compactMap { $0 }
    }
}
