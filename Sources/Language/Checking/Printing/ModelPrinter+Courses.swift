import Quantities
import SourceText

extension ModelPrinter {
    func add(_ rollout: CheckedRollout, to outline: inout Outline, in population: Int) {
        let from =
            switch rollout.from {
            case .month(let month): "from \(month)"
            case .months(let months): "from month \(PlainNumber.text(months))"
            }
        switch rollout.shape {
        case .atOnce: outline.add("rollout", "\(from) at once")
        case .linear(let over): outline.add("rollout", "\(from) linear over \(noted(over, in: population))")
        case .logistic(let over): outline.add("rollout", "\(from) logistic over \(noted(over, in: population))")
        case .steps(let steps):
            outline.add("rollout, steps") {
                for step in steps { $0.add("from \(step.month)", noted(step.share, in: population)) }
            }
        case .table(let months, let shares):
            outline.add("rollout, table") {
                $0.add("months", months.map { PlainNumber.text($0) }.joined(separator: ", "))
                $0.add("shares", noted(shares, in: population))
            }
        }
    }

    func add(_ staffing: CheckedStaffing, to outline: inout Outline, in population: Int) {
        outline.add("staffing") {
            $0.add("start", noted(staffing.start, in: population))
            $0.add("posts", noted(staffing.posts, in: population))
            $0.add("delay", noted(staffing.delay, in: population))
            $0.add("pace", staffing.pace.map { noted($0, in: population) } ?? "unlimited")
            if let turnover = staffing.turnover {
                let period = PlainNumber.text(staffing.turnoverPeriod)
                $0.add("turnover", "\(noted(turnover, in: population)) per \(period) month")
            }
            $0.add("caseload", noted(staffing.caseload, in: population))
        }
    }

    /// What ends a course, and what begins another.
    func addCourses(_ intervention: CheckedIntervention, to outline: inout Outline) {
        let population = intervention.population
        switch intervention.duration {
        case .fixed(let expression)?: outline.add("lasts", noted(expression, in: population))
        case .drawn(let distribution)?: outline.add("lasts, drawn from", line(distribution, in: population))
        case nil: break
        }
        if let dropout = intervention.dropout {
            switch dropout.speed {
            case .rate(let rate): outline.add("dropout at rate", noted(rate, in: population))
            case .chance(let chance, let period):
                outline.add(
                    "dropout with chance",
                    "\(noted(chance, in: population)) per \(PlainNumber.text(period)) month")
            }
        }
        if let again = intervention.again {
            outline.add("again") {
                $0.add("after", noted(again.after, in: population))
                $0.add("courses at most", again.atMost.map { noted($0, in: population) })
            }
        }
        outline.add("asks again after", intervention.asksAgain.map { noted($0, in: population) })
        if !intervention.excludes.isEmpty {
            outline.add("excludes", intervention.excludes.map { model.interventions[$0].name }.joined(separator: ", "))
        }
        for move in intervention.moves {
            let states = model.populations[population].states
            outline.add(
                "flow \(move.from.map { states[$0] }.joined(separator: ", ")) -> \(move.to < states.count ? states[move.to] : "out")"
            ) {
                $0.add("window", line(move.window, in: population))
            }
        }
    }
}
