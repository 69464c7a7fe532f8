import SourceText

extension SyntaxPrinter {
    static func add(_ intervention: Intervention, to outline: inout Outline) {
        outline.add("intervention \(intervention.name.text)" + behind(intervention.title)) {
            $0.add("for", intervention.population.text)
            addDocumentation(intervention.documentation, to: &$0)
            for clause in intervention.clauses { add(clause, to: &$0) }
            addUnread(intervention.unread, to: &$0)
        }
    }

    private static func add(_ clause: Intervention.Clause, to outline: inout Outline) {
        switch clause {
        case .parameter(let parameter): add(parameter, as: "parameter", to: &outline)
        case .correlation(let correlation): add(correlation, to: &outline)
        case .definition(let definition): add(definition, to: &outline)
        case .eligible(let condition): outline.add("eligible when", line(condition))
        case .priority(let value, let descending, _):
            outline.add(
                "priority", value.map { line($0) + (descending ? " descending" : " ascending") } ?? "first come")
        case .reach(let reach): outline.add("reach", line(reach))
        case .rollout(let rollout): add(rollout, to: &outline)
        case .places(let places): outline.add("places", line(places))
        case .accept(let chance): outline.add("accept", line(chance))
        case .lasts(let length, let isDistributed):
            outline.add(isDistributed ? "lasts, drawn from" : "lasts", line(length))
        case .response(_, let distribution): outline.add("response", line(distribution))
        case .staff(let hours, let window, _):
            outline.add("staff") {
                $0.add("hours", line(hours))
                $0.add("window", window.map(line))
            }
        case .cost(let cost): add(cost, to: &outline)
        case .effect(let effect):
            outline.add("effect \(line(effect.target))") {
                $0.add("factor", line(effect.factor))
                $0.add("window", effect.window.map(line))
                $0.add("build-up", effect.buildUp.map(line))
                $0.add("half-life", effect.halfLife.map(line))
            }
        case .outcome(let outcome): add(outcome, to: &outline)
        case .budget(let budget): outline.add("budget", line(budget))
        case .staffing(let staffing): add(staffing, to: &outline)
        case .dropout(let dropout):
            outline.add("dropout") {
                switch dropout.speed {
                case .rate(let rate): $0.add("rate", line(rate))
                case .chance(let chance, let period):
                    $0.add("chance", line(chance))
                    $0.add("per", line(period))
                }
            }
        case .again(let again):
            outline.add(again.after == nil ? "again never" : "again") {
                $0.add("after", again.after.map(line))
                $0.add("courses at most", again.atMost.map(line))
            }
        case .asksAgain(let time, _): outline.add("asks again after", line(time))
        case .excludes(let names): outline.add("excludes", names.map(\.text).joined(separator: ", "))
        case .move(let move):
            outline.add("flow \(move.from?.text ?? "any") -> \(move.to.text)") {
                $0.add("window", move.window.map(line))
            }
        }
    }

    private static func add(_ rollout: Rollout, to outline: inout Outline) {
        switch rollout.shape {
        case .atOnce(let from): outline.add("rollout at once") { $0.add("from", line(from)) }
        case .linear(let from, let over), .logistic(let from, let over):
            let isLinear = if case .linear = rollout.shape { true } else { false }
            outline.add("rollout \(isLinear ? "linear" : "logistic")") {
                $0.add("from", line(from))
                $0.add("over", line(over))
            }
        case .steps(let steps):
            outline.add("rollout steps") { for step in steps { $0.add("from \(line(step.month))", line(step.share)) } }
        case .table(let months, let shares):
            outline.add("rollout table") {
                $0.add("months", line(months))
                $0.add("shares", line(shares))
            }
        }
    }

    private static func add(_ staffing: Staffing, to outline: inout Outline) {
        outline.add("staffing") {
            for clause in staffing.clauses {
                switch clause {
                case .start(let value): $0.add("start", line(value))
                case .posts(let value): $0.add("posts", line(value))
                case .delay(let value): $0.add("delay", line(value))
                case .pace(let value): $0.add("pace", line(value))
                case .turnover(let value, let period): $0.add("turnover", "\(line(value)) per \(line(period))")
                case .caseload(let value): $0.add("caseload", line(value))
                }
            }
            addUnread(staffing.unread, to: &$0)
        }
    }

    private static func line(_ target: Effect.Target) -> String {
        switch target {
        case .name(let name): name.text
        case .flow(let from, let to, _): "flow \(from?.text ?? "any") -> \(to?.text ?? "any")"
        }
    }
}
