/// The normal distribution: sums of many small influences.
///
/// - Parameters: mean (any finite number) and sd (standard deviation, above zero), both in the unit of the variable.
/// - Density: e^(-z²/2) / (sd √(2π)) with z = (x - mean) / sd.
/// - Moments: mean; variance sd².
/// - Sampling: quantile function (Wichura 1988, AS 241).
/// - Accuracy: 2e-15 relative to the larger of mean and deviation; the chance of a tail to 1e-15 relative times 1 + z².
/// - Draws: one uniform number.
package struct NormalDistribution: UnivariateDistribution {
    package let mean: Double
    package let sd: Double

    package init(mean: Double, sd: Double) throws(ParameterError) {
        try Requirement.finite.check("mean", mean)
        try Requirement.positive.check("sd", sd)
        self.mean = mean
        self.sd = sd
    }

    package var variance: Double { sd * sd }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        StandardNormal.probability(tail, (value - mean) / sd)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        mean + sd * StandardNormal.quantile(tail, p)
    }
}
