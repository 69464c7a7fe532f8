package import Numerics

extension FunctionIdentifier {
    /// The elementary operation that the function does on numbers, or on each element of a column; nil for a function
    /// that does more.
    ///
    /// What folds fixed numbers, what lowers a model and what computes scripts all take it from here.
    package var operation: Operation? {
        switch self {
        case .minimum: .minimum
        case .maximum: .maximum
        case .absolute: .absolute
        case .exponential: .exponential
        case .logarithm: .logarithm
        case .squareRoot: .squareRoot
        case .floor: .floor
        case .ceiling: .ceiling
        case .round: .round
        case .remainder: .remainder
        case .decimalLogarithm: .decimalLogarithm
        case .sine: .sine
        case .cosine: .cosine
        case .tangent: .tangent
        case .interpolate, .sum, .count, .cost, .outcome, .people, .flows, .arrivals, .enrolled, .waiting, .started,
            .refused, .completed, .hours, .delayed, .waitingTime, .dropped, .expanded, .cumulative, .discounted,
            .breakEven, .total, .mean, .standardDeviation, .variance,
            .standardError, .quantile, .median, .lowest, .highest, .correlation, .covariance,
            .explained, .assumed, .influence, .probability:
            nil
        }
    }
}
