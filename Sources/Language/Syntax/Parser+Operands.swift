import SourceText

/// What operations work on: numbers, names, calls, lists, brackets, and what stands behind them.
extension Parser {
    mutating func postfix() -> Expression {
        var left = primary()
        while continues {
            if isSymbol(.dot) {
                advance()
                guard let member = expectName("a name after the dot") else { break }
                left = counted(Expression(.member(left, member), range: left.range.joined(with: member.range)))
            } else if isSymbol(.leftBracket), !current.startsLine {
                let opening = current.range
                let outer = openBrackets
                standsClose(before: true)
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

    mutating func primary() -> Expression {
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
            standsClose(before: true)
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

    private static let setOfExpressionWords = Set(expressionWords)

    static func isValue(_ kind: TokenKind) -> Bool {
        switch kind {
        case .number, .string, .month, .symbol(.leftBracket), .symbol(.leftParenthesis): true
        case .identifier(let word): !setOfExpressionWords.contains(word)
        default: false
        }
    }

    mutating func arguments() -> [Expression.Argument] {
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
    mutating func bracketed<Element>(
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
    mutating func close(_ closing: Symbol, from opening: SourceRange, _ outer: Int) {
        if isSymbol(closing) { advance() } else { reportUnclosed(from: opening, expected: closing) }
        openBrackets = outer
    }
}
