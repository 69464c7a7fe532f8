/// The PERT distribution: two bounds and a most likely value, smoother than a triangle.
///
/// Malcolm, Roseboom, Clark & Fazar (1959), Operations Research 7(5), with weight 4; Vose (2008), "Risk Analysis", with
/// any weight.
///
/// - Parameters: min, mode and max, finite, min ≤ mode ≤ max and min < max, in the unit of the variable; weight of the
///   mode (0 or more, at most 5e8, without unit; 0 is uniform, 4 is customary).
/// - Density: that of min + (max - min) · Beta(1 + weight u, 1 + weight (1 - u)) with u = (mode - min) / (max - min).
/// - Moments: mean (min + weight · mode + max) / (weight + 2); variance that of the beta times (max - min)².
/// - Sampling: inverse of the regularised incomplete beta function, from the nearer bound.
/// - Accuracy: that of the beta distribution, relative to the distance to the nearer bound.
/// - Draws: one uniform number.
package struct PERTDistribution: UnivariateDistribution {
    package let min: Double
    package let max: Double
    /// The distribution on the unit interval.
    let unit: BetaDistribution

    package init(min: Double, mode: Double, max: Double, weight: Double) throws(ParameterError) {
        try Requirement.checkRange(min: min, mode: mode, max: max)
        // Half the largest shape, so that both shapes stay within it.
        try Requirement.notNegativeAtMost(BetaDistribution.largestShape / 2).check("weight", weight)
        let width = max - min
        unit = try BetaDistribution(
            alpha: 1 + weight * ((mode - min) / width),
            beta: 1 + weight * ((max - mode) / width))
        self.min = min
        self.max = max
    }

    package var mean: Double { min + (max - min) * unit.mean }
    package var variance: Double { (max - min) * (max - min) * unit.variance }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let width = max - min
        return IncompleteBeta.probability(
            tail, unit.alpha, unit.beta, x: (value - min) / width, y: (max - value) / width)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        let (x, y) = unit.distances(tail, p)
        return x < y ? min + (max - min) * x : max - (max - min) * y
    }
}
