import SourceText

/// The clauses of a population that say who is in it, and who moves where.
extension Parser {
    /// `states a, b` or `states { a, b  DOMAIN: c, d }`.
    mutating func states() -> Population.Clause? {
        guard isSymbol(.leftBrace), continues else {
            guard let names = stateNames() else { return nil }
            return .states([StateGroup(domain: nil, states: names)], proportions: proportions())
        }
        let opening = current.range
        let outer = openBrackets
        advance()
        openBrackets += 1
        var groups: [StateGroup] = []
        while !isSymbol(.rightBrace), current.kind != .endOfText, !hasFailed {
            var domain: Name?
            if case .identifier(let word) = current.kind, token(ahead: 1).kind == .symbol(.colon) {
                domain = Name(text: word, range: current.range)
                advance()
                advance()
            }
            if let names = stateNames() { groups.append(StateGroup(domain: domain, states: names)) }
        }
        if groups.isEmpty { reportExpected("the name of a state") }
        guard !hasFailed else {
            passOverGroups()
            return nil
        }
        close(.rightBrace, from: opening, outer)
        return .states(groups, proportions: proportions())
    }

    private mutating func stateNames() -> [Name]? {
        var names: [Name] = []
        repeat {
            guard let name = expectName("the name of a state") else { return nil }
            names.append(name)
        } while take(.comma)
        return names
    }

    /// Goes to behind the brace that closes the states, so that it does not seem to close the population; where a clause
    /// begins before it, it was forgotten.
    private mutating func passOverGroups() {
        while current.kind != .endOfText, !beginsNewStatement {
            let isEnd = isSymbol(.rightBrace)
            advance()
            if isEnd { return }
        }
    }

    /// What follows `age`: `= age` or `~ distribution`.
    mutating func age(_ name: Name, _ documentation: String) -> Parameter? {
        let isDistributed = take(.tilde)
        if !isDistributed, !expect(.equals) { return nil }
        let value = expression()
        return Parameter(
            documentation: documentation, name: name, isDistributed: isDistributed, value: value, origin: origin())
    }

    mutating func arrivals(from start: SourceRange) -> Arrivals? {
        let mean = expression()
        var state: Name?
        if take(word: "into") {
            state = expectName("the state that is entered")
            if state == nil { return nil }
        }
        let shares = state == nil ? proportions() : nil
        return Arrivals(
            range: start.joined(with: previousRange), mean: mean, state: state, proportions: shares)
    }

    mutating func flow(from start: SourceRange) -> Flow? {
        guard let from = expectName("the state it leaves, or any"), expect(.arrow),
            let to = expectName("the state it enters, any or out")
        else { return nil }
        let shares = to.text == "any" ? proportions() : nil
        guard let speed = speed(toAny: to.text == "any", hasProportions: shares != nil) else { return nil }
        return Flow(
            range: start.joined(with: previousRange), from: from.text == "any" ? nil : from,
            to: to.text == "any" ? nil : to, proportions: shares, speed: speed)
    }

    private mutating func speed(toAny: Bool, hasProportions: Bool) -> Flow.Speed? {
        if toAny, !hasProportions {
            guard isWord("with"), token(ahead: 1).kind == .identifier("chances") else {
                reportExpected("'in proportion to' and the shares of the states, or 'with chances'")
                return nil
            }
        }
        if take(word: "at") {
            return expect(word: "rate") ? .rate(expression()) : nil
        }
        if take(word: "when") { return .when(expression()) }
        guard take(word: "with") else {
            reportExpected("'at rate', 'with chance' or 'when'")
            return nil
        }
        let isRow = toAny && !hasProportions
        guard expect(word: isRow ? "chances" : "chance") else { return nil }
        let chance = expression()
        guard expect(word: "per"), let period = expectUnit() else { return nil }
        return isRow ? .chances(chance, period: period) : .chance(chance, period: period)
    }

    /// `on A -> B` or `on entering B`, if it comes next.
    mutating func movePattern() -> MovePattern? {
        let start = current.range
        guard take(word: "on") else { return nil }
        if isWord("entering"), token(ahead: 1).kind != .symbol(.arrow) {
            advance()
            guard let to = expectName("the state that is entered") else { return nil }
            return MovePattern(range: start.joined(with: previousRange), from: nil, to: to.text == "any" ? nil : to)
        }
        guard let from = expectName("the state that is left, any or entering"), expect(.arrow),
            let to = expectName("the state that is entered, any or out")
        else { return nil }
        return MovePattern(
            range: start.joined(with: previousRange), from: from.text == "any" ? nil : from,
            to: to.text == "any" ? nil : to)
    }
}
