import Checking

extension CheckedIntervention {
    /// The expressions of its clauses, its outcomes left out.
    var expressions: [CheckedExpression] {
        var found = [eligible, priority?.value, reach, places, acceptance, budget, asksAgain].compactMap { $0 }
        switch rollout?.shape {
        case .linear(let over)?, .logistic(let over)?: found.append(over)
        case .steps(let steps)?: found += steps.map(\.share)
        case .table(_, let shares)?: found.append(shares)
        case .atOnce?, nil: break
        }
        switch duration {
        case .fixed(let months)?: found.append(months)
        case .drawn(let distribution)?: found += distribution.arguments
        case nil: break
        }
        switch dropout?.speed {
        case .rate(let speed)?, .chance(let speed, _)?: found.append(speed)
        case nil: break
        }
        if let staffing {
            found += [staffing.start, staffing.posts, staffing.delay, staffing.caseload]
            found += [staffing.pace, staffing.turnover].compactMap { $0 }
        }
        if let again { found += [again.after, again.atMost].compactMap { $0 } }
        found += response?.arguments ?? []
        let windows = staff.map(\.window) + costs.compactMap(\.window) + moves.map(\.window)
        for case .after(let time) in windows { found.append(time) }
        found += staff.map(\.hours) + costs.map(\.amount)
        for effect in effects { found += [effect.factor, effect.buildUp, effect.halfLife].compactMap { $0 } }
        return found
    }
}
