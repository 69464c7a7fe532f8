/// Student's t distribution: an estimate whose own uncertainty is uncertain, or a quantity with heavy tails.
///
/// - Parameters: mean (any finite number) and scale (above zero), in the unit of the variable, and df, the degrees of
///   freedom (1.001 to 1e9, without unit; below, there is no mean).
/// - Density: Γ((ν+1)/2) / (√(νπ) Γ(ν/2) s) (1 + t²/ν)^(-(ν+1)/2) with t = (x - mean) / s.
/// - Moments: mean; variance scale² ν / (ν - 2) for ν > 2, else infinite.
/// - Sampling: quantile through the inverse of the incomplete beta function: ν / (ν + t²) is beta(ν/2, 1/2).
/// - Accuracy: 1e-13 relative to the larger of mean and deviation.
/// - Draws: one uniform number.
package struct StudentTDistribution: UnivariateDistribution {
    package let mean: Double
    package let scale: Double
    package let df: Double

    /// Our choice: from just above the Cauchy distribution to what no double tells from the normal one.
    private static let requiredFreedom = Requirement.within(1.001, 1e9)

    package init(mean: Double, scale: Double, df: Double) throws(ParameterError) {
        try Requirement.finite.check("mean", mean)
        try Requirement.positive.check("scale", scale)
        try Self.requiredFreedom.check("df", df)
        self.mean = mean
        self.scale = scale
        self.df = df
    }

    package var variance: Double { df > 2 ? scale * scale * (df / (df - 2)) : .infinity }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let t = (value - mean) / scale
        guard t.isFinite else { return (t > 0) == (tail == .upper) ? 0 : 1 }
        let square = t * t
        let beyond =
            0.5
            * IncompleteBeta.probability(.lower, df / 2, 0.5, x: df / (df + square), y: square / (df + square))
        return (t > 0) == (tail == .upper) ? beyond : 1 - beyond
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        guard p < 0.5 else { return mean }
        // 1 - 2p is exact above a quarter (Sterbenz's lemma), where 2p is no longer a small tail.
        let (x, y) =
            p <= 0.25
            ? IncompleteBeta.inverse(.lower, df / 2, 0.5, probability: 2 * p)
            : IncompleteBeta.inverse(.upper, df / 2, 0.5, probability: 1 - 2 * p)
        let t = (df * (y / x)).squareRoot()
        return tail == .lower ? mean - scale * t : mean + scale * t
    }
}
