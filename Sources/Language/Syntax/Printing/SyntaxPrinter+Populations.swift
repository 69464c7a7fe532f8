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
        case .states(let names, let proportions):
            outline.add("states \(names.map(\.text).joined(separator: ", "))") {
                $0.add("in proportion to", proportions.map(line))
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
            switch flow.speed {
            case .rate(let rate): $0.add("rate", line(rate))
            case .chance(let chance, let period):
                $0.add("chance", line(chance))
                $0.add("per", line(period))
            }
        }
    }

    static func add(_ cost: Cost, to outline: inout Outline) {
        outline.add("cost" + (cost.domain.map { " \($0.text)" } ?? "") + behind(cost.line)) {
            $0.add("amount", line(cost.amount))
            $0.add("window", cost.window.map(line))
            $0.add("paid by", cost.payer?.text)
        }
    }

    static func add(_ outcome: Outcome, to outline: inout Outline) {
        outline.add("outcome \(outcome.name.text)" + behind(outcome.title)) {
            $0.add("amount", line(outcome.amount))
            $0.add("window", outcome.window.map(line))
        }
    }

    static func line(_ window: Window) -> String {
        switch window {
        case .whileActive: "while active"
        case .after(let length, _): "afterwards for \(line(length))"
        case .onStart: "on start"
        case .onCompletion: "on completion"
        }
    }
}
