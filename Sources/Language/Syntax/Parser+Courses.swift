import SourceText

/// The clauses of an intervention that have a form of their own: how it opens, who works for it, how a course ends.
extension Parser {
    /// What stands behind `rollout`.
    mutating func rollout(from start: SourceRange) -> Intervention.Clause? {
        let shape: Rollout.Shape
        if take(word: "at") {
            guard expect(word: "once"), expect(word: "from") else { return nil }
            shape = .atOnce(from: expression())
        } else if take(word: "steps") {
            guard let steps = steps() else { return nil }
            shape = .steps(steps)
        } else if take(word: "table") {
            let months = expression()
            guard expect(.comma) else { return nil }
            shape = .table(months: months, shares: expression())
        } else {
            let isLogistic = take(word: "logistic")
            if !isLogistic, !take(word: "linear") {
                reportExpected("'at once', 'linear', 'logistic', 'steps' or 'table'")
                return nil
            }
            guard expect(word: "from") else { return nil }
            let from = expression()
            guard expect(word: "over") else { return nil }
            let over = expression()
            shape = isLogistic ? .logistic(from: from, over: over) : .linear(from: from, over: over)
        }
        return .rollout(Rollout(range: start.joined(with: previousRange), shape: shape))
    }

    /// `[MONTH: SHARE, MONTH: SHARE]`.
    private mutating func steps() -> [Rollout.Step]? {
        let steps = bracketed(from: .leftBracket, to: .rightBracket) { parser -> Rollout.Step in
            let month = parser.expression()
            parser.expect(.colon)
            return Rollout.Step(month: month, share: parser.expression())
        }
        return hasFailed ? nil : steps
    }

    private static let staffingWords = ["start", "posts", "delay", "pace", "turnover", "caseload"]

    /// The block behind `staffing`.
    mutating func staffing(from start: SourceRange) -> Intervention.Clause? {
        let clauses = block(of: "staffing", words: Self.staffingWords) { parser -> Staffing.Clause? in
            let first = parser.current
            guard case .identifier(let word) = first.kind else {
                parser.reportNoStart(expected: "a clause of staffing")
                return nil
            }
            parser.advance()
            switch word {
            case "start": return .start(parser.expression())
            case "posts": return .posts(parser.expression())
            case "delay": return .delay(parser.expression())
            case "pace": return .pace(parser.expression())
            case "turnover":
                let chance = parser.expression()
                guard parser.expect(word: "per"), let period = parser.expectUnit() else { return nil }
                return .turnover(chance, period: period)
            case "caseload": return .caseload(parser.expression())
            default:
                parser.reportUnknown(word, at: first.range, in: "staffing", known: Self.staffingWords)
                return nil
            }
        }
        return .staffing(
            Staffing(range: start.joined(with: previousRange), clauses: clauses.clauses, unread: clauses.unread))
    }

    /// `at rate RATE` or `with chance CHANCE per PERIOD`.
    mutating func dropout(from start: SourceRange) -> Intervention.Clause? {
        let speed: Dropout.Speed
        if take(word: "at") {
            guard expect(word: "rate") else { return nil }
            speed = .rate(expression())
        } else if take(word: "with") {
            guard expect(word: "chance") else { return nil }
            let chance = expression()
            guard expect(word: "per"), let period = expectUnit() else { return nil }
            speed = .chance(chance, period: period)
        } else {
            reportExpected("'at rate' or 'with chance'")
            return nil
        }
        return .dropout(Dropout(range: start.joined(with: previousRange), speed: speed))
    }

    /// `never`, or `after TIME` and `, at most N courses`.
    mutating func again(from start: SourceRange) -> Intervention.Clause? {
        if take(word: "never") {
            return .again(Repetition(range: start.joined(with: previousRange), after: nil, atMost: nil))
        }
        guard expect(word: "after") else { return nil }
        let time = expression()
        var most: Expression?
        if take(.comma) {
            guard expect(word: "at"), expect(word: "most") else { return nil }
            most = expression()
            if !take(word: "courses"), !expect(word: "course") { return nil }
        }
        return .again(Repetition(range: start.joined(with: previousRange), after: time, atMost: most))
    }

    mutating func excluded() -> Intervention.Clause? {
        var names: [Name] = []
        repeat {
            guard let name = expectName("the name of an intervention") else { return nil }
            names.append(name)
        } while take(.comma)
        return .excludes(names)
    }

    /// `A -> B on start`, `on completion` or `on dropout`.
    mutating func courseMove(from start: SourceRange) -> Intervention.Clause? {
        guard let from = expectName("the state it leaves, or any"), expect(.arrow),
            let to = expectName("the state it enters, or out")
        else { return nil }
        let window = self.window()
        return .move(
            CourseMove(
                range: start.joined(with: previousRange), from: from.text == "any" ? nil : from, to: to,
                window: window))
    }

    mutating func effect(from start: SourceRange) -> Effect? {
        guard let target = effectTarget(), expect(.timesEquals) else { return nil }
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
            buildUp: buildUp, halfLife: halfLife)
    }

    /// The name of a domain or an outcome, or `flow A -> B`.
    private mutating func effectTarget() -> Effect.Target? {
        guard let name = expectName("the cost, outcome or flow that changes") else { return nil }
        guard name.text == "flow", !isSymbol(.timesEquals) else { return .name(name) }
        guard let from = expectName("the state it leaves, or any"), expect(.arrow),
            let to = expectName("the state it enters, or any")
        else { return nil }
        return .flow(
            from: from.text == "any" ? nil : from, to: to.text == "any" ? nil : to,
            name.range.joined(with: to.range))
    }

    /// What stands behind `expand` in a scenario.
    mutating func expansion(from start: SourceRange) -> StageGate? {
        guard let intervention = expectName("the name of an intervention"), expect(.dot),
            let quantity = expectName("reach or places"), expect(word: "to")
        else { return nil }
        let value = expression()
        guard expect(word: "when") else { return nil }
        let condition = expression()
        guard expect(word: "at") else { return nil }
        let moment = expression()
        return StageGate(
            range: start.joined(with: previousRange), intervention: intervention, quantity: quantity, value: value,
            condition: condition, moment: moment)
    }
}
