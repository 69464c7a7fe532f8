import SourceText

extension Parser {
    package static let interventionWords = [
        "parameter", "correlation", "let", "eligible", "priority", "reach", "rollout", "places", "accept", "lasts",
        "response", "staff", "cost", "effect", "outcome", "budget", "staffing", "dropout", "again", "asks", "excludes",
        "flow",
    ]

    mutating func intervention(_ documentation: String) -> Intervention? {
        guard let name = expectName("the intervention's name") else { return nil }
        let title = takeText()
        guard expect(word: "for"), let population = expectName("the name of a population") else { return nil }
        allowsReductions = false
        defer { allowsReductions = true }
        let clauses = block(of: "intervention", words: Self.interventionWords) { $0.interventionClause() }
        return Intervention(
            documentation: documentation, name: name, title: title, population: population, clauses: clauses.clauses,
            unread: clauses.unread)
    }

    private mutating func interventionClause() -> Intervention.Clause? {
        let documentation = takeDocumentation()
        let start = current
        guard case .identifier(let word) = start.kind else {
            reportNoStart(expected: "a clause of an intervention")
            return nil
        }
        advance()
        switch word {
        case "parameter": return parameter(documentation).map(Intervention.Clause.parameter)
        case "correlation": return correlation(from: start.range).map(Intervention.Clause.correlation)
        case "let": return definition(documentation).map(Intervention.Clause.definition)
        case "eligible": return expect(word: "when") ? .eligible(expression()) : nil
        case "priority": return priority(from: start.range)
        case "reach": return .reach(expression())
        case "rollout": return rollout(from: start.range)
        case "places": return .places(expression())
        case "accept": return .accept(expression())
        case "lasts":
            let isDistributed = take(.tilde)
            return .lasts(expression(), isDistributed: isDistributed)
        case "response":
            let name = Name(text: "response", range: start.range)
            return expect(.tilde) ? .response(name, expression()) : nil
        case "staff":
            let hours = expression()
            let window = self.window()
            return .staff(hours, window, range: start.range.joined(with: previousRange))
        case "cost": return cost(from: start.range, inIntervention: true).map(Intervention.Clause.cost)
        case "effect": return effect(from: start.range).map(Intervention.Clause.effect)
        case "outcome": return outcome(inIntervention: true).map(Intervention.Clause.outcome)
        case "budget": return .budget(expression())
        case "staffing": return staffing(from: start.range)
        case "dropout": return dropout(from: start.range)
        case "again": return again(from: start.range)
        case "asks":
            guard expect(word: "again"), expect(word: "after") else { return nil }
            let time = expression()
            return .asksAgain(time, range: start.range.joined(with: previousRange))
        case "excludes": return excluded()
        case "flow": return courseMove(from: start.range)
        default:
            reportUnknown(word, at: start.range, in: "an intervention", known: Self.interventionWords)
            return nil
        }
    }

    /// `priority first come` or `priority EXPRESSION ascending|descending`.
    private mutating func priority(from start: SourceRange) -> Intervention.Clause? {
        if isWord("first"), token(ahead: 1).kind == .identifier("come") {
            advance()
            advance()
            return .priority(nil, descending: false, range: start.joined(with: previousRange))
        }
        let value = expression()
        if take(word: "descending") {
            return .priority(value, descending: true, range: start.joined(with: previousRange))
        }
        guard expect(word: "ascending") else { return nil }
        return .priority(value, descending: false, range: start.joined(with: previousRange))
    }
}
