package import Numerics

package enum ArithmeticOperation: Sendable, Hashable { case add, subtract, multiply, divide, power }

extension ArithmeticOperation {
    /// What it does on two numbers.
    package var operation: Operation {
        switch self {
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .power: .power
        }
    }
}
