/// A number as a text of the language computes it, with the value that it should have: for tests that compare what the
/// workbench makes of a text with the text's own meaning.
///
/// Nothing is divided by what may be zero, so that the sign of a zero, which no rule promises to keep, shows nowhere.
package indirect enum RandomExpression {
    case number(Double)
    /// A variable by its place among the names.
    case variable(Int)
    case negation(RandomExpression)
    case arithmetic(Character, RandomExpression, RandomExpression)
    /// The smaller of two numbers or, else, the larger.
    case extreme(smaller: Bool, RandomExpression, RandomExpression)
    case choice(Condition, RandomExpression, RandomExpression)

    package indirect enum Condition {
        case less(RandomExpression, RandomExpression)
        case both(Condition, Condition)
        case either(Condition, Condition)
        case not(Condition)
    }

    /// An expression of so many levels at most, in which numbers that a rule may be about are frequent.
    package init(depth: Int, variables: Int, using numbers: inout SeededNumbers) {
        func part(_ numbers: inout SeededNumbers) -> RandomExpression {
            RandomExpression(depth: depth - 1, variables: variables, using: &numbers)
        }
        switch depth == 0 ? Int.random(in: 0..<3, using: &numbers) : Int.random(in: 0..<14, using: &numbers) {
        case 0: self = .number(Self.special[Int.random(in: Self.special.indices, using: &numbers)])
        case 1, 2: self = .variable(Int.random(in: 0..<variables, using: &numbers))
        case 3: self = .negation(part(&numbers))
        case 4, 5: self = .arithmetic("+", part(&numbers), part(&numbers))
        case 6, 7: self = .arithmetic("-", part(&numbers), part(&numbers))
        case 8, 9, 10: self = .arithmetic("*", part(&numbers), part(&numbers))
        case 11:
            let divisor = Self.divisors[Int.random(in: Self.divisors.indices, using: &numbers)]
            self = .arithmetic("/", part(&numbers), .number(divisor))
        case 12: self = .extreme(smaller: Bool.random(using: &numbers), part(&numbers), part(&numbers))
        default:
            let condition = Condition(depth: depth - 1, variables: variables, using: &numbers)
            self = .choice(condition, part(&numbers), part(&numbers))
        }
    }

    private static let special = [0.0, 0, 1, 1, 2, 0.5, 3, 0.7]
    private static let divisors = [1.0, 2, 8, 0.5, 3, 0.7]

    /// The expression as it is written, with these names for its variables.
    package func text(_ names: [String]) -> String {
        switch self {
        case .number(let value): "\(value)"
        case .variable(let number): names[number]
        case .negation(let part): "(-\(part.text(names)))"
        case .arithmetic(let sign, let left, let right): "(\(left.text(names)) \(sign) \(right.text(names)))"
        case .extreme(let smaller, let left, let right):
            "\(smaller ? "min" : "max")(\(left.text(names)), \(right.text(names)))"
        case .choice(let condition, let one, let other):
            "(if \(condition.text(names)) then \(one.text(names)) else \(other.text(names)))"
        }
    }

    /// Its value, by that of each variable.
    package func value(_ variables: [Double]) -> Double {
        switch self {
        case .number(let value): return value
        case .variable(let number): return variables[number]
        case .negation(let part): return -part.value(variables)
        case .arithmetic(let sign, let left, let right):
            let (a, b) = (left.value(variables), right.value(variables))
            return sign == "+" ? a + b : sign == "-" ? a - b : sign == "*" ? a * b : a / b
        case .extreme(let smaller, let left, let right):
            let (a, b) = (left.value(variables), right.value(variables))
            return smaller ? (a < b ? a : b) : (a > b ? a : b)
        case .choice(let condition, let one, let other):
            return condition.holds(variables) ? one.value(variables) : other.value(variables)
        }
    }
}

extension RandomExpression.Condition {
    package init(depth: Int, variables: Int, using numbers: inout SeededNumbers) {
        func part(_ numbers: inout SeededNumbers) -> Self {
            Self(depth: depth - 1, variables: variables, using: &numbers)
        }
        switch depth <= 0 ? 0 : Int.random(in: 0..<6, using: &numbers) {
        case 3: self = .both(part(&numbers), part(&numbers))
        case 4: self = .either(part(&numbers), part(&numbers))
        case 5: self = .not(part(&numbers))
        default:
            let sides = (0..<2).map { _ in
                RandomExpression(depth: max(0, depth - 1), variables: variables, using: &numbers)
            }
            self = .less(sides[0], sides[1])
        }
    }

    func text(_ names: [String]) -> String {
        switch self {
        case .less(let left, let right): "(\(left.text(names)) < \(right.text(names)))"
        case .both(let left, let right): "(\(left.text(names)) and \(right.text(names)))"
        case .either(let left, let right): "(\(left.text(names)) or \(right.text(names)))"
        case .not(let part): "(not \(part.text(names)))"
        }
    }

    func holds(_ variables: [Double]) -> Bool {
        switch self {
        case .less(let left, let right): left.value(variables) < right.value(variables)
        case .both(let left, let right): left.holds(variables) && right.holds(variables)
        case .either(let left, let right): left.holds(variables) || right.holds(variables)
        case .not(let part): !part.holds(variables)
        }
    }
}
