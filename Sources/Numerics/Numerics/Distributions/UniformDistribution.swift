/// The continuous uniform distribution: anything between two bounds, equally likely.
///
/// - Parameters: min and max, finite, min below max and less than the largest double apart; in the unit of the variable.
/// - Density: 1 / (max - min), for min < x < max.
/// - Moments: mean (min + max) / 2; variance (max - min)² / 12.
/// - Sampling: quantile min + p (max - min), from the nearer bound.
/// - Accuracy: two units in the last place of the nearer bound or the result.
/// - Draws: one uniform number.
package struct UniformDistribution: UnivariateDistribution {
    package let min: Double
    package let max: Double

    package init(min: Double, max: Double) throws(ParameterError) {
        try Requirement.finite.check("min", min)
        try Requirement.finite.check("max", max)
        guard min < max else {
            throw .outOfOrder(lower: "min", lowerValue: min, upper: "max", upperValue: max, mayBeEqual: false)
        }
        try Requirement.finite.check(derived: "max - min", max - min)
        self.min = min
        self.max = max
    }

    package var mean: Double { min + (max - min) / 2 }
    package var variance: Double { (max - min) * (max - min) / 12 }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        if value <= min { return tail == .lower ? 0 : 1 }
        if value >= max { return tail == .lower ? 1 : 0 }
        return (tail == .lower ? value - min : max - value) / (max - min)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        tail == .lower ? min + p * (max - min) : max - p * (max - min)
    }
}
