import SourceText

/// Expressions, from the loosest binding to the tightest: if, or, and, not, comparison and `in`, `by` and `for`,
/// sums, products, sign, power, and what stands behind a name.
extension Parser {
    /// The words that are axes of a measure: after `by`, a comma goes on only before one of these.
    static let axisWords: Set<String> = [
        "year", "month", "population", "domain", "payer", "cause", "state", "intervention", "from", "to",
    ]

    mutating func expression() -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else {
            report(.nestedTooDeep(limit: Self.deepestNesting), at: current.range)
            return Expression(.missing, range: current.range)
        }
        let start = current.range
        guard take(word: "if") else { return disjunction() }
        let condition = expression()
        expect(word: "then")
        let then = expression()
        expect(word: "else")
        let otherwise = expression()
        return Expression(
            .conditional(condition: condition, then: then, otherwise: otherwise),
            range: start.joined(with: otherwise.range))
    }

    private mutating func disjunction() -> Expression {
        var left = conjunction()
        while take(word: "or") {
            let right = conjunction()
            left = binary(.or, left, right)
        }
        return left
    }

    private mutating func conjunction() -> Expression {
        var left = negatedCondition()
        while take(word: "and") {
            let right = negatedCondition()
            left = binary(.and, left, right)
        }
        return left
    }

    private mutating func negatedCondition() -> Expression {
        let start = current.range
        var count = 0
        while take(word: "not") { count += 1 }
        guard depth + count < Self.deepestNesting else {
            report(.nestedTooDeep(limit: Self.deepestNesting), at: start)
            return Expression(.missing, range: start)
        }
        var result = comparison()
        for _ in 0..<count {
            result = Expression(.not(result), range: start.joined(with: result.range))
        }
        return result
    }

    private mutating func comparison() -> Expression {
        let left = reduction()
        if take(word: "as") {
            guard let unit = expectUnit() else { return Expression(.missing, range: left.range) }
            return Expression(.shown(left, unit), range: left.range.joined(with: unit.range))
        }
        if take(word: "in") {
            let right = rangeOrValue()
            return Expression(.within(left, right), range: left.range.joined(with: right.range))
        }
        let operators: [(Symbol, BinaryOperator)] = [
            (.less, .less), (.lessOrEqual, .lessOrEqual), (.greater, .greater),
            (.greaterOrEqual, .greaterOrEqual), (.equalTo, .equal), (.unequal, .unequal),
        ]
        for (symbol, operation) in operators where take(symbol) {
            let right = reduction()
            return binary(operation, left, right)
        }
        return left
    }

    private mutating func rangeOrValue() -> Expression {
        let low = sum()
        guard take(.range) else { return low }
        let high = sum()
        return Expression(.range(low, high), range: low.range.joined(with: high.range))
    }

    private mutating func reduction() -> Expression {
        var left = sum()
        while allowsReductions, continues {
            if take(word: "by") {
                var axes: [Name] = []
                repeat {
                    guard let axis = expectName("an axis such as year or payer") else { break }
                    axes.append(axis)
                } while takeCommaBeforeAxis()
                left = counted(Expression(.by(left, axes), range: left.range.joined(with: previousRange)))
            } else if take(word: "for") {
                guard let label = expectName("the name of a payer, domain, population or state") else { break }
                left = counted(Expression(.only(left, label), range: left.range.joined(with: label.range)))
            } else {
                break
            }
        }
        return left
    }

    private mutating func takeCommaBeforeAxis() -> Bool {
        guard continues, isSymbol(.comma), case .identifier(let word) = token(ahead: 1).kind,
            Self.axisWords.contains(word)
        else { return false }
        advance()
        return true
    }

    private mutating func sum() -> Expression {
        var left = product()
        while continues {
            if take(.plus) {
                let right = product()
                left = binary(.add, left, right)
            } else if take(.minus) {
                let right = product()
                left = binary(.subtract, left, right)
            } else {
                break
            }
        }
        return left
    }

    private mutating func product() -> Expression {
        var left = signed()
        while continues {
            if take(.times) {
                let right = oneUnit() ?? signed()
                left = binary(.multiply, left, right)
            } else if take(.divide) {
                let right = oneUnit() ?? signed()
                left = binary(.divide, left, right)
            } else {
                break
            }
        }
        return left
    }

    private mutating func signed() -> Expression {
        let start = current.range
        guard take(.minus) else { return power() }
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else { return expression() }
        let value = signed()
        return Expression(.negation(value), range: start.joined(with: value.range))
    }

    private mutating func power() -> Expression {
        let base = postfix()
        guard take(.power) else { return base }
        depth += 1
        defer { depth -= 1 }
        let exponent = depth < Self.deepestNesting ? signed() : expression()
        return binary(.power, base, exponent)
    }

    private mutating func postfix() -> Expression {
        var left = primary()
        while continues {
            if isSymbol(.dot) {
                advance()
                guard let member = expectName("a name after the dot") else { break }
                left = counted(Expression(.member(left, member), range: left.range.joined(with: member.range)))
            } else if isSymbol(.leftBracket), !current.startsLine {
                let opening = current.range
                let outer = openBrackets
                advance()
                openBrackets += 1
                let index = expression()
                close(.rightBracket, from: opening, outer)
                left = counted(Expression(.element(left, index), range: left.range.joined(with: previousRange)))
            } else {
                break
            }
        }
        return left
    }

    private mutating func primary() -> Expression {
        let start = current.range
        guard continues, Self.isValue(current.kind) else {
            reportExpected("a value")
            return Expression(.missing, range: start)
        }
        switch current.kind {
        case .number(let value):
            advance()
            let unit = unitBehindNumber()
            return Expression(.number(value, unit), range: start.joined(with: previousRange))
        case .string(let text):
            advance()
            return Expression(.text(text), range: start)
        case .month(let year, let month):
            advance()
            return Expression(.month(year: year, month: month), range: start)
        case .identifier(let word):
            advance()
            let name = Name(text: word, range: start)
            guard continues, isSymbol(.leftParenthesis), !current.startsLine else {
                return Expression(.name(word), range: start)
            }
            let arguments = arguments()
            return Expression(.call(name, arguments), range: start.joined(with: previousRange))
        case .symbol(.leftParenthesis):
            let outer = openBrackets
            advance()
            openBrackets += 1
            let inner = expression()
            close(.rightParenthesis, from: start, outer)
            return Expression(inner.kind, range: start.joined(with: previousRange))
        case .symbol(.leftBracket):
            let elements = bracketed(from: .leftBracket, to: .rightBracket) { $0.expression() }
            return Expression(.list(elements), range: start.joined(with: previousRange))
        default:
            preconditionFailure("isValue admits only the kinds above")
        }
    }

    /// Words that mean something inside expressions, and so can be no value and no name.
    package static let expressionWords = [
        "if", "then", "else", "and", "or", "not", "in", "by", "for", "as", "any", "from", "assumption",
    ]

    private static func isValue(_ kind: TokenKind) -> Bool {
        switch kind {
        case .number, .string, .month, .symbol(.leftBracket), .symbol(.leftParenthesis): true
        case .identifier(let word): !expressionWords.contains(word)
        default: false
        }
    }

    private mutating func arguments() -> [Expression.Argument] {
        bracketed(from: .leftParenthesis, to: .rightParenthesis) { parser in
            if case .identifier(let word) = parser.current.kind, parser.token(ahead: 1).kind == .symbol(.colon) {
                let label = Name(text: word, range: parser.current.range)
                parser.advance()
                parser.advance()
                return .init(label: label, value: parser.expression())
            }
            return .init(label: nil, value: parser.expression())
        }
    }

    /// Elements between brackets with commas between them; a comma may stand behind the last.
    private mutating func bracketed<Element>(
        from opening: Symbol, to closing: Symbol, _ element: (inout Parser) -> Element
    ) -> [Element] {
        let start = current.range
        let outer = openBrackets
        expect(opening)
        openBrackets += 1
        var elements: [Element] = []
        while !isSymbol(closing), current.kind != .endOfText {
            let before = position
            elements.append(element(&self))
            if !take(.comma) { break }
            if position == before { break }
        }
        close(closing, from: start, outer)
        return elements
    }

    /// Takes the closing bracket, wherever it stands, and goes back to the number of brackets open outside.
    private mutating func close(_ closing: Symbol, from opening: SourceRange, _ outer: Int) {
        if isSymbol(closing) { advance() } else { reportUnclosed(from: opening, expected: closing) }
        openBrackets = outer
    }

    private mutating func binary(_ operation: BinaryOperator, _ left: Expression, _ right: Expression) -> Expression {
        counted(Expression(.binary(operation, left, right), range: left.range.joined(with: right.range)))
    }

    /// The expression, or `missing` from the operation on that is one too many.
    private mutating func counted(_ expression: Expression) -> Expression {
        operations += 1
        if operations == Self.mostOperations {
            report(.nestedTooDeep(limit: Self.mostOperations), at: previousRange)
        }
        return operations < Self.mostOperations ? expression : Expression(.missing, range: expression.range)
    }
}
