import SourceText

/// Expressions, from the loosest binding to the tightest: if, or, and, not, comparison and `in`, `by` and `for`,
/// sums, products, sign, power, and what stands behind a name.
extension Parser {
    /// The words that are axes of a measure: after `by`, a comma goes on only before one of these.
    static let axisWords: Set<String> = [
        "year", "month", "population", "domain", "payer", "cause", "state", "intervention", "from", "to", "fromDomain",
        "toDomain",
    ]

    mutating func expression() -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else {
            report(.nestedTooDeep(limit: Self.deepestNesting), at: current.range)
            return Expression(.missing, range: current.range)
        }
        let start = current.range
        guard take(word: "if") else { return steps(disjunction()) }
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
        // `in proportion to` belongs to the clause around the expression.
        if token(ahead: 1).kind != .identifier("proportion"), take(word: "in") {
            let right = rangeOrValue()
            return Expression(.within(left, right), range: left.range.joined(with: right.range))
        }
        guard continues, case .symbol(let symbol) = current.kind, let operation = Self.comparison(by: symbol) else {
            return left
        }
        advance()
        return binary(operation, left, reduction())
    }

    private static func comparison(by symbol: Symbol) -> BinaryOperator? {
        switch symbol {
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .equalTo: .equal
        case .unequal: .unequal
        default: nil
        }
    }

    private mutating func rangeOrValue() -> Expression {
        let low = sum()
        guard take(.range) else { return low }
        let high = sum()
        return Expression(.range(low, high, step: nil), range: low.range.joined(with: high.range))
    }

    /// `low .. high step width`: the numbers from one to the other.
    private mutating func steps(_ low: Expression) -> Expression {
        guard take(.range) else { return low }
        let high = sum()
        let step = take(word: "step") ? sum() : nil
        return Expression(.range(low, high, step: step), range: low.range.joined(with: previousRange))
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
        guard isSymbol(.minus), continues else { return power() }
        standsClose(after: true)
        advance()
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

    private mutating func binary(_ operation: BinaryOperator, _ left: Expression, _ right: Expression) -> Expression {
        counted(Expression(.binary(operation, left, right), range: left.range.joined(with: right.range)))
    }

    /// The expression, or `missing` from the operation on that is one too many.
    mutating func counted(_ expression: Expression) -> Expression {
        operations += 1
        if operations == Self.mostOperations {
            report(.nestedTooDeep(limit: Self.mostOperations), at: previousRange)
        }
        return operations < Self.mostOperations ? expression : Expression(.missing, range: expression.range)
    }
}
