import SourceText

extension ProgramPrinter {
    static func add(_ intervention: InterventionProgram, _ states: [String], to outline: inout Outline) {
        outline.add("intervention \(intervention.name)") {
            add(
                "eligible, acceptance\(intervention.hasPriority ? ", priority" : "")", intervention.selection, to: &$0)
            $0.add("reach", intervention.reachSlot.map { "s\($0)" })
            $0.add("rollout from", "\(PlainNumber.text(intervention.rollout.start)) month")
            add(intervention.rollout.shape, to: &$0)
            switch intervention.places {
            case .unlimited: break
            case .slot(let slot): $0.add("places", "s\(slot)")
            case .staffing(let staffing): add(staffing, to: &$0)
            }
            if let budget = intervention.budget { add(budget, to: &$0) }
            add(intervention.course, to: &$0)
            for gate in intervention.gates { $0.add("gate", "s\(gate)") }
            $0.add("response", intervention.response.map(line))
            for move in intervention.moves {
                let from = move.from.map { states[$0] }.joined(separator: ", ")
                $0.add("on \(move.moment.rawValue) \(from) -> \(name(move.to, states))")
            }
        }
    }

    private static func add(_ shape: RolloutProgram.Shape, to outline: inout Outline) {
        func text(_ points: [RolloutProgram.Point]) -> String {
            points.map { "\(PlainNumber.text($0.months)) month: s\($0.slot)" }.joined(separator: ", ")
        }
        switch shape {
        case .atOnce: break
        case .linear(let over): outline.add("rollout over", "s\(over)")
        case .logistic(let over): outline.add("rollout, logistic, over", "s\(over)")
        case .steps(let steps): outline.add("rollout in steps", text(steps))
        case .table(let table): outline.add("rollout between", text(table))
        }
    }

    private static func add(_ staffing: StaffingProgram, to outline: inout Outline) {
        outline.add("staffing") {
            $0.add("start", "s\(staffing.startSlot)")
            $0.add("posts", "s\(staffing.postsSlot)")
            $0.add("delay", "s\(staffing.delaySlot)")
            $0.add("pace", staffing.paceSlot.map { "s\($0)" })
            $0.add(
                "turnover",
                staffing.turnoverSlot.map { "s\($0) per \(PlainNumber.text(staffing.turnoverPeriod)) month" })
            $0.add("caseload", "s\(staffing.caseloadSlot)")
        }
    }

    private static func add(_ budget: BudgetProgram, to outline: inout Outline) {
        outline.add("budget s\(budget.limitSlot)") {
            $0.add("running", "s\(budget.runningSlot)")
            $0.add("launch", "s\(budget.launchSlot)")
            $0.add("active", "s\(budget.activeSlot)")
            $0.add("start", "s\(budget.startSlot)")
            $0.add("completion", "s\(budget.completionSlot)")
            $0.add("dropout", "s\(budget.dropoutSlot)")
            for after in budget.after { $0.add("after", "s\(after.amountSlot) for s\(after.monthsSlot)") }
        }
    }

    private static func add(_ course: CourseProgram, to outline: inout Outline) {
        switch course.length {
        case .fixed(let slot): outline.add("lasts", "s\(slot)")
        case .drawn(let value): outline.add("lasts, drawn from", line(value))
        }
        if let dropout = course.dropout {
            let speed = dropout.chancePeriod.map { "chance per \(PlainNumber.text($0)) month" } ?? "rate"
            add("dropout, \(speed)", dropout.code, to: &outline)
        }
        outline.add("again after", course.againSlot.map { "s\($0)" })
        outline.add("courses at most", course.mostCoursesSlot.map { "s\($0)" })
        outline.add("asks again after", course.asksAgainSlot.map { "s\($0)" })
    }
}
