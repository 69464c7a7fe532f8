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
        case .rollout(let rollout):
            outline.add("rollout \(rollout.over == nil ? "at once" : "linear")") {
                $0.add("from", line(rollout.from))
                $0.add("over", rollout.over.map(line))
            }
        case .places(let places): outline.add("places", line(places))
        case .accept(let chance): outline.add("accept", line(chance))
        case .lasts(let length): outline.add("lasts", line(length))
        case .response(_, let distribution): outline.add("response", line(distribution))
        case .staff(let hours, let window, _):
            outline.add("staff") {
                $0.add("hours", line(hours))
                $0.add("window", window.map(line))
            }
        case .cost(let cost): add(cost, to: &outline)
        case .effect(let effect):
            outline.add("effect \(effect.target.text)") {
                $0.add("factor", line(effect.factor))
                $0.add("window", effect.window.map(line))
                $0.add("build-up", effect.buildUp.map(line))
                $0.add("half-life", effect.halfLife.map(line))
            }
        case .outcome(let outcome): add(outcome, to: &outline)
        }
    }
}
