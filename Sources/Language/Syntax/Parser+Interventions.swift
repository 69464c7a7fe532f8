import SourceText

extension Parser {
    package static let interventionWords = [
        "parameter", "correlation", "let", "eligible", "priority", "reach", "rollout", "places", "accept", "lasts",
        "response",
        "staff", "cost", "effect", "outcome",
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
        case "lasts": return .lasts(expression())
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

    private mutating func rollout(from start: SourceRange) -> Intervention.Clause? {
        if take(word: "at") {
            guard expect(word: "once"), expect(word: "from") else { return nil }
            let from = expression()
            return .rollout(Rollout(range: start.joined(with: previousRange), from: from, over: nil))
        }
        guard expect(word: "linear"), expect(word: "from") else { return nil }
        let from = expression()
        guard expect(word: "over") else { return nil }
        let over = expression()
        return .rollout(Rollout(range: start.joined(with: previousRange), from: from, over: over))
    }

    private mutating func effect(from start: SourceRange) -> Effect? {
        guard let target = expectName("the cost or quantity that changes"), expect(.timesEquals) else { return nil }
        let factor = expression()
        let window = self.window()
        var buildUp: Expression?
        var halfLife: Expression?
        var goesOn = take(.comma)
        if goesOn, take(word: "building") {
            guard expect(word: "up"), expect(word: "over") else { return nil }
            buildUp = expression()
            goesOn = take(.comma)
        }
        if goesOn {
            guard expect(word: "then"), expect(word: "fading"), expect(word: "with"), expect(word: "half"),
                expect(.minus), expect(word: "life")
            else { return nil }
            halfLife = expression()
        }
        return Effect(
            range: start.joined(with: previousRange), target: target, factor: factor, window: window,
            buildUp: buildUp, halfLife: halfLife
        )
    }
}
