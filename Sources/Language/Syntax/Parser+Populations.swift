import SourceText

extension Parser {
    package static let populationWords = [
        "size", "states", "age", "arrivals", "attribute", "let", "cost", "flow", "outcome",
    ]

    mutating func population(_ documentation: String) -> Population? {
        guard let name = expectName("the population's name") else { return nil }
        let title = takeText()
        allowsReductions = false
        defer { allowsReductions = true }
        let clauses = block(of: "population", words: Self.populationWords) { $0.populationClause() }
        return Population(
            documentation: documentation, name: name, title: title, clauses: clauses.clauses, unread: clauses.unread)
    }

    private mutating func populationClause() -> Population.Clause? {
        let documentation = takeDocumentation()
        let start = current
        guard case .identifier(let word) = start.kind else {
            reportNoStart(expected: "a clause of a population")
            return nil
        }
        advance()
        switch word {
        case "size": return .size(expression())
        case "states": return states()
        case "age": return age(Name(text: word, range: start.range), documentation).map(Population.Clause.age)
        case "arrivals": return arrivals(from: start.range).map(Population.Clause.arrivals)
        case "attribute": return parameter(documentation).map(Population.Clause.attribute)
        case "let": return definition(documentation).map(Population.Clause.definition)
        case "cost": return cost(from: start.range, inIntervention: false).map(Population.Clause.cost)
        case "flow": return flow(from: start.range).map(Population.Clause.flow)
        case "outcome": return outcome(inIntervention: false).map(Population.Clause.outcome)
        default:
            reportUnknown(word, at: start.range, in: "a population", known: Self.populationWords)
            return nil
        }
    }

    /// `in proportion to expression`, if it comes next.
    mutating func proportions() -> Expression? {
        guard take(word: "in") else { return nil }
        guard expect(word: "proportion"), expect(word: "to") else { return nil }
        return expression()
    }

    mutating func cost(from start: SourceRange, inIntervention: Bool) -> Cost? {
        var domain: Name?
        if case .identifier(let word) = current.kind, continues {
            domain = Name(text: word, range: current.range)
            advance()
        }
        let line = takeText()
        guard expect(.equals) else { return nil }
        let amount = expression()
        var window: Window?
        var payer: Name?
        var move: MovePattern?
        if inIntervention {
            window = self.window()
            if take(.comma) || isWord("paid") {
                guard expect(word: "paid"), expect(word: "by") else { return nil }
                payer = expectName("the name of a payer")
                if payer == nil { return nil }
            }
        } else if isWord("on") {
            move = movePattern()
            if move == nil { return nil }
        }
        return Cost(
            range: start.joined(with: previousRange), domain: domain, line: line, amount: amount, window: window,
            move: move, payer: payer)
    }

    mutating func outcome(inIntervention: Bool) -> Outcome? {
        guard let name = expectName("the outcome's name") else { return nil }
        let title = takeText()
        guard expect(.equals) else { return nil }
        let amount = expression()
        let window = inIntervention ? window() : nil
        let move = inIntervention ? nil : movePattern()
        return Outcome(name: name, title: title, amount: amount, window: window, move: move)
    }

    /// `while active`, `on completion`, `afterwards for TIME` or the like, if one comes next.
    mutating func window() -> Window? {
        let start = current.range
        if take(word: "while") {
            if take(word: "running") { return .whileRunning(start.joined(with: previousRange)) }
            return expect(word: "active") ? .whileActive(start.joined(with: previousRange)) : nil
        }
        if take(word: "on") {
            if take(word: "start") { return .onStart(start.joined(with: previousRange)) }
            if take(word: "dropout") { return .onDropout(start.joined(with: previousRange)) }
            if take(word: "launch") { return .onLaunch(start.joined(with: previousRange)) }
            return expect(word: "completion") ? .onCompletion(start.joined(with: previousRange)) : nil
        }
        if take(word: "per") {
            return expect(word: "hour") ? .perHour(start.joined(with: previousRange)) : nil
        }
        if take(word: "afterwards") {
            guard expect(word: "for") else { return nil }
            let length = expression()
            return .after(length, start.joined(with: previousRange))
        }
        return nil
    }
}
