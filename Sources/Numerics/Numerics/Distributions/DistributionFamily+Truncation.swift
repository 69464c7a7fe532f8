extension DistributionFamily {
    /// What is left of the distribution within bounds, both included.
    ///
    /// A mixture is cut off part by part and data value by value, so that nothing is drawn that lies between values.
    /// - Throws: where a bound is not finite, the bounds do not rise, or nothing lies between them.
    func truncated(from min: Double?, to max: Double?) throws(ParameterError) -> DistributionFamily {
        if let min { try Requirement.finite.check("min", min) }
        if let max { try Requirement.finite.check("max", max) }
        let (low, high) = (min ?? -.infinity, max ?? .infinity)
        guard low < high || (low == high && isOfWholeNumbers) else {
            throw .outOfOrder(lower: "min", lowerValue: low, upper: "max", upperValue: high, mayBeEqual: false)
        }
        switch self {
        case .empirical(let base):
            let kept = base.values.indices.filter { base.values[$0] >= low && base.values[$0] <= high }
            guard !kept.isEmpty else { throw .nothingBetween(min: low, max: high) }
            let weights = kept.map { base.shares[$0] - ($0 > 0 ? base.shares[$0 - 1] : 0) }
            return .empirical(try EmpiricalDistribution(values: kept.map { base.values[$0] }, weights: weights))
        case .truncated(let base):
            let (inner, outer) = (Swift.max(low, base.min), Swift.min(high, base.max))
            guard inner < outer || (inner == outer && isOfWholeNumbers) else {
                throw .nothingBetween(min: low, max: high)
            }
            return .truncated(try TruncatedDistribution(base.base, min: inner, max: outer))
        case .mixture(let base):
            return .mixture(try base.truncated(from: min, to: max))
        default: return .truncated(try TruncatedDistribution(self, min: low, max: high))
        }
    }

    /// Whether all values are whole numbers.
    var isOfWholeNumbers: Bool {
        switch self {
        case .bernoulli, .binomial, .poisson, .negativeBinomial: true
        case .truncated(let member): member.base.isOfWholeNumbers
        default: false
        }
    }

    /// The chance of a value within bounds, both included.
    func probability(from min: Double, to max: Double) -> Double {
        Swift.max(0, 1 - probability(.lower, below: min) - probability(.upper, of: max))
    }

    /// The chance of a value below a bound, or not below it.
    func probability(_ tail: Tail, below bound: Double) -> Double {
        // What is below a whole number is at most the one before; elsewhere a single value has no chance.
        if case .empirical = self { return probability(tail, of: bound.nextDown) }
        return probability(tail, of: isOfWholeNumbers ? bound.rounded(.up) - 1 : bound)
    }
}
