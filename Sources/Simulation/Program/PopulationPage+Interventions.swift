import SourceText

/// Interventions: who is chosen, by what limits, and how a course goes.
extension PopulationPage {
    func add(
        _ intervention: InterventionProgram, _ selection: (lines: [String], results: [String]),
        to outline: inout Outline
    ) {
        outline.add("intervention \(intervention.name)") {
            let selected = "eligible, acceptance\(intervention.hasPriority ? ", priority" : "")"
            add("\(selected), each individual and cycle", selection.lines, to: &$0)
            $0.add(selected, selection.results.joined(separator: ", "))
            $0.add("reach", intervention.reachSlot.map { words.slot($0) })
            $0.add("rollout from", "\(PlainNumber.text(intervention.rollout.start)) month")
            add(intervention.rollout.shape, to: &$0)
            switch intervention.places {
            case .unlimited: break
            case .slot(let slot): $0.add("places", words.slot(slot))
            case .staffing(let staffing): add(staffing, to: &$0)
            }
            if let budget = intervention.budget { add(budget, to: &$0) }
            add(intervention.course, to: &$0)
            for gate in intervention.gates { $0.add("gate", words.slot(gate)) }
            $0.add("response", intervention.response.map { words.line($0) })
            for move in intervention.moves {
                let from = move.from.map { states[$0] }.joined(separator: ", ")
                $0.add("on \(move.moment.rawValue) \(from) -> \(name(move.to))")
            }
        }
    }

    private func add(_ shape: RolloutProgram.Shape, to outline: inout Outline) {
        func text(_ points: [RolloutProgram.Point]) -> String {
            points.map { "\(PlainNumber.text($0.months)) month: \(words.slot($0.slot))" }.joined(separator: ", ")
        }
        switch shape {
        case .atOnce: break
        case .linear(let over): outline.add("rollout over", words.slot(over))
        case .logistic(let over): outline.add("rollout, logistic, over", words.slot(over))
        case .steps(let steps): outline.add("rollout in steps", text(steps))
        case .table(let table): outline.add("rollout between", text(table))
        }
    }

    private func add(_ staffing: StaffingProgram, to outline: inout Outline) {
        outline.add("staffing") {
            $0.add("start", words.slot(staffing.startSlot))
            $0.add("posts", words.slot(staffing.postsSlot))
            $0.add("delay", words.slot(staffing.delaySlot))
            $0.add("pace", staffing.paceSlot.map { words.slot($0) })
            $0.add(
                "turnover",
                staffing.turnoverSlot.map { "\(words.slot($0)) per \(PlainNumber.text(staffing.turnoverPeriod)) month" }
            )
            $0.add("caseload", words.slot(staffing.caseloadSlot))
        }
    }

    private func add(_ budget: BudgetProgram, to outline: inout Outline) {
        outline.add("budget \(words.slot(budget.limitSlot))") {
            $0.add("running", words.slot(budget.runningSlot))
            $0.add("launch", words.slot(budget.launchSlot))
            $0.add("active", words.slot(budget.activeSlot))
            $0.add("start", words.slot(budget.startSlot))
            $0.add("completion", words.slot(budget.completionSlot))
            $0.add("dropout", words.slot(budget.dropoutSlot))
            for after in budget.after {
                $0.add("after", "\(words.slot(after.amountSlot)) for \(words.slot(after.monthsSlot)) month")
            }
        }
    }

    private func add(_ course: CourseProgram, to outline: inout Outline) {
        switch course.length {
        case .fixed(let slot): outline.add("lasts", words.slot(slot))
        case .drawn(let value): outline.add("lasts, drawn from", words.line(value))
        }
        if let dropout = course.dropout {
            let speed = dropout.chancePeriod.map { "chance per \(PlainNumber.text($0)) month" } ?? "rate"
            let (lines, results) = own(dropout.code)
            add("dropout, each individual and cycle", lines, to: &outline)
            outline.add("dropout, \(speed)", results[0])
        }
        outline.add("again after", course.againSlot.map { words.slot($0) })
        outline.add("courses at most", course.mostCoursesSlot.map { words.slot($0) })
        outline.add("asks again after", course.asksAgainSlot.map { words.slot($0) })
    }
}
