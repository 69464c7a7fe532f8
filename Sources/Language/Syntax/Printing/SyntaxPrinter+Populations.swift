import SourceText

extension SyntaxPrinter {
    static func add(_ population: Population, to outline: inout Outline) {
        outline.add("population \(population.name.text)" + behind(population.title)) {
            addDocumentation(population.documentation, to: &$0)
            for clause in population.clauses { add(clause, to: &$0) }
            addUnread(population.unread, to: &$0)
        }
    }

    private static func add(_ clause: Population.Clause, to outline: inout Outline) {
        switch clause {
        case .size(let size): outline.add("size", line(size))
        case .states(let groups, let proportions):
            let isPlain = groups.count == 1 && groups[0].domain == nil
            outline.add(isPlain ? "states \(line(groups[0]))" : "states") {
                for group in groups where !isPlain { $0.add(line(group)) }
                $0.add("in proportion to", proportions.map(line))
            }
        case .age(let age): add(age, as: "entry", to: &outline)
        case .arrivals(let arrivals):
            outline.add("arrivals") {
                $0.add("mean", line(arrivals.mean))
                $0.add("into", arrivals.state?.text)
                $0.add("in proportion to", arrivals.proportions.map(line))
            }
        case .attribute(let attribute): add(attribute, as: "attribute", to: &outline)
        case .definition(let definition): add(definition, to: &outline)
        case .cost(let cost): add(cost, to: &outline)
        case .flow(let flow): add(flow, to: &outline)
        case .outcome(let outcome): add(outcome, to: &outline)
        }
    }

    private static func add(_ flow: Flow, to outline: inout Outline) {
        outline.add("flow \(flow.from?.text ?? "any") -> \(flow.to?.text ?? "any")") {
            $0.add("in proportion to", flow.proportions.map(line))
            add(flow.speed, to: &$0)
        }
    }

    static func add(_ speed: Flow.Speed, to outline: inout Outline) {
        switch speed {
        case .rate(let rate): outline.add("rate", line(rate))
        case .chance(let chance, let period):
            outline.add("chance", line(chance))
            outline.add("per", line(period))
        case .chances(let row, let period):
            outline.add("chances", line(row))
            outline.add("per", line(period))
        case .when(let condition): outline.add("when", line(condition))
        }
    }

    static func add(_ cost: Cost, to outline: inout Outline) {
        outline.add("cost" + (cost.domain.map { " \($0.text)" } ?? "") + behind(cost.line)) {
            $0.add("amount", line(cost.amount))
            $0.add("window", cost.window.map(line))
            $0.add("on", cost.move.map(line))
            $0.add("paid by", cost.payer?.text)
        }
    }

    static func add(_ outcome: Outcome, to outline: inout Outline) {
        outline.add("outcome \(outcome.name.text)" + behind(outcome.title)) {
            $0.add("amount", line(outcome.amount))
            $0.add("window", outcome.window.map(line))
            $0.add("on", outcome.move.map(line))
        }
    }

    private static func line(_ group: StateGroup) -> String {
        (group.domain.map { "\($0.text): " } ?? "") + group.states.map(\.text).joined(separator: ", ")
    }

    private static func line(_ move: MovePattern) -> String {
        "\(move.from?.text ?? "any") -> \(move.to?.text ?? "any")"
    }

    static func line(_ window: Window) -> String {
        switch window {
        case .whileActive: "while active"
        case .after(let length, _): "afterwards for \(line(length))"
        case .onStart: "on start"
        case .onCompletion: "on completion"
        case .onDropout: "on dropout"
        case .whileRunning: "while running"
        case .onLaunch: "on launch"
        case .perHour: "per hour"
        }
    }
}
