package enum ArithmeticOperation: Sendable, Hashable { case add, subtract, multiply, divide, power }

extension ArithmeticOperation {
    /// The operation on two numbers.
    package func result(_ left: Double, _ right: Double) -> Double {
        switch self {
        case .add: left + right
        case .subtract: left - right
        case .multiply: left * right
        case .divide: left / right
        case .power: Elementary.power(left, right)
        }
    }
}
