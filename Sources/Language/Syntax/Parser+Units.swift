import SourceText

/// Units, behind a number and in the declaration of a column.
///
/// Behind a number a `*` or `/` belongs to the unit only where a word that is a unit follows it, so that
/// `70 EUR / visits` divides by a name, and `70 EUR / people(basis)` by a result. Behind anything else, `/ year` divides by one year.
extension Parser {
    /// Words that are units; the checker knows their meaning, the parser only where a unit ends.
    package static let unitWords = [
        "EUR", "month", "months", "year", "years", "quarter", "quarters", "week", "weeks", "day", "days", "hour",
        "hours", "QALY", "QALYs", "count", "person", "people", "household", "households", "client", "clients", "number",
    ]

    private static let setOfUnitWords = Set(unitWords)

    mutating func unitBehindNumber() -> UnitExpression? {
        guard continues else { return nil }
        if isSymbol(.percent) {
            let name = Name(text: "%", range: current.range)
            advance()
            return restOfUnit([.init(name: name, power: 1)], from: name.range)
        }
        guard let word = unitWord(ahead: 0) else { return nil }
        advance()
        let first = UnitExpression.Factor(name: word, year: priceYear(of: word), power: unitPower())
        return restOfUnit([first], from: word.range)
    }

    /// A unit alone, as in `share / year` or `4 * hours`: it stands for one of it.
    mutating func oneUnit() -> Expression? {
        guard continues, let word = unitWord(ahead: 0) else { return nil }
        advance()
        let factor = UnitExpression.Factor(name: word, year: priceYear(of: word), power: unitPower())
        let range = word.range.joined(with: previousRange)
        return Expression(.number(1, UnitExpression(factors: [factor], range: range)), range: range)
    }

    /// A unit where one must stand, known or not: the checker tells which words it does not know.
    mutating func expectUnit() -> UnitExpression? {
        if continues, case .number(let value) = current.kind, value == 1 {
            let range = current.range
            advance()
            return restOfUnit([.init(name: Name(text: "number", range: range), power: 1)], from: range)
        }
        if continues, isSymbol(.percent) { return unitBehindNumber() }
        guard let word = expectName("a unit such as EUR/year or hours/week") else { return nil }
        let first = UnitExpression.Factor(name: word, year: priceYear(of: word), power: unitPower())
        return restOfUnit([first], from: word.range, onlyKnown: false)
    }

    private mutating func restOfUnit(
        _ first: [UnitExpression.Factor], from start: SourceRange, onlyKnown: Bool = true
    ) -> UnitExpression {
        var factors = first
        while continues, isSymbol(.divide) || isSymbol(.times) {
            let sign = isSymbol(.divide) ? -1 : 1
            guard case .identifier(let text) = token(ahead: 1).kind,
                !onlyKnown || unitWord(ahead: 1) != nil
            else { break }
            if sign < 0 { standsClose(before: true, after: true) }
            advance()
            let word = Name(text: text, range: current.range)
            advance()
            factors.append(.init(name: word, year: priceYear(of: word), power: sign * unitPower()))
        }
        return UnitExpression(factors: factors, range: start.joined(with: previousRange))
    }

    /// A word that is a unit; before a bracket it is a function, as `people` in `cost(basis) / people(basis)`.
    private func unitWord(ahead count: Int) -> Name? {
        let token = token(ahead: count)
        guard case .identifier(let text) = token.kind, Self.setOfUnitWords.contains(text) else { return nil }
        let next = self.token(ahead: count + 1)
        if next.kind == .symbol(.leftParenthesis), !next.startsLine { return nil }
        return Name(text: text, range: token.range)
    }

    /// Years in which prices can be; others are numbers that stand there for something else.
    package static let priceYears = 1900...2200

    /// The year of the prices behind `EUR`, if one comes next on the line.
    private mutating func priceYear(of word: Name) -> Int? {
        guard word.text == "EUR", continues, !current.startsLine, case .number(let year) = current.kind,
            let whole = Int(exactly: year), Self.priceYears.contains(whole)
        else { return nil }
        advance()
        return whole
    }

    private mutating func unitPower() -> Int {
        guard continues, isSymbol(.power), case .number(let value) = token(ahead: 1).kind, value == value.rounded(),
            (1...9).contains(value)
        else { return 1 }
        standsClose(before: true, after: true)
        advance()
        advance()
        return Int(value)
    }
}
