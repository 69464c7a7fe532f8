/// The elementary operations of a program, on numbers; a condition is 1 where it holds and 0 where not.
package enum Operation: UInt8, Sendable, Hashable, CaseIterable {
    case add, subtract, multiply, divide, power, minimum, maximum
    case less, lessOrEqual, equal, unequal, and, or
    case negate, not, absolute, exponential, logarithm, squareRoot, floor, ceiling
    /// The second operand where the first is not 0, else the third.
    case select
    case round, remainder, decimalLogarithm, sine, cosine, tangent

    /// Whether the result is 1 or 0, whatever the operands.
    package var isCondition: Bool {
        switch self {
        case .less, .lessOrEqual, .equal, .unequal, .and, .or, .not: true
        default: false
        }
    }
}
