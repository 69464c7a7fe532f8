#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Operation {
    /// The operation on single numbers: what lowering folds constants with, and engines compute scalar slots with.
    ///
    /// Operands beyond the operation's count are not looked at. Division by zero and the like give what IEEE 754
    /// says; who books a figure checks that it is finite.
    package func result(_ a: Double, _ b: Double = 0, _ c: Double = 0) -> Double {
        switch self {
        case .add: a + b
        case .subtract: a - b
        case .multiply: a * b
        case .divide: a / b
        case .power: Elementary.power(a, b)
        case .minimum: a < b ? a : b
        case .maximum: a > b ? a : b
        case .less: a < b ? 1 : 0
        case .lessOrEqual: a <= b ? 1 : 0
        case .equal: a == b ? 1 : 0
        case .unequal: a != b ? 1 : 0
        case .and: a != 0 && b != 0 ? 1 : 0
        case .or: a != 0 || b != 0 ? 1 : 0
        case .negate: -a
        case .not: a == 0 ? 1 : 0
        case .absolute: a.magnitude
        case .exponential: Elementary.exponential(a)
        case .logarithm: Elementary.logarithm(a)
        case .squareRoot: a.squareRoot()
        case .floor: a.rounded(.down)
        case .ceiling: a.rounded(.up)
        case .select: a != 0 ? b : c
        case .round: a.rounded()
        case .remainder: Self.remainder(a, b)
        case .decimalLogarithm: Elementary.decimalLogarithm(a)
        case .sine: sin(a)
        case .cosine: cos(a)
        case .tangent: tan(a)
        }
    }

    /// What is left of a after whole times b, with the sign of b; exact, as `fmod` is, where the signs agree.
    private static func remainder(_ a: Double, _ b: Double) -> Double {
        let left = fmod(a, b)
        return left != 0 && (left < 0) != (b < 0) ? left + b : left
    }
}
