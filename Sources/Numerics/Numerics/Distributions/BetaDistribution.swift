/// The beta distribution: an uncertain share between 0 and 1.
///
/// - Parameters: alpha and beta, 1e-6 to 1e9, without unit: after a uniform prior, one plus the numbers of successes
///   and failures; or the mean, above 0 and below 1, and the sd, above 0 and below √(mean (1 - mean)).
/// - Density: x^(alpha-1) (1-x)^(beta-1) / B(alpha, beta), for 0 < x < 1.
/// - Moments: mean alpha / (alpha + beta); variance alpha beta / ((alpha + beta)² (alpha + beta + 1)).
/// - Sampling: inverse of the regularised incomplete beta function (see `IncompleteBeta.inverse`).
/// - Accuracy: 1e-13 relative for shapes from 0.01 to 1e4, also of the distance to 1; for a shape s below, 1e-16 / s.
/// - Draws: one uniform number.
package struct BetaDistribution: UnivariateDistribution {
    package let alpha: Double
    package let beta: Double

    /// The smallest shape: our choice; rounding takes 1e-16 over the shape, here the tenth digit.
    package static let smallestShape = 1e-6
    /// The largest shape: our choice, so that one evaluation takes well under a tenth of a second.
    package static let largestShape = 1e9

    private static let requiredShape = Requirement.within(smallestShape, largestShape)

    package init(alpha: Double, beta: Double) throws(ParameterError) {
        try Self.requiredShape.check("alpha", alpha)
        try Self.requiredShape.check("beta", beta)
        self.alpha = alpha
        self.beta = beta
    }

    /// The beta distribution with this mean and standard deviation.
    package init(mean: Double, sd: Double) throws(ParameterError) {
        try Requirement.betweenZeroAndOne.check("mean", mean)
        try Requirement.positive.check("sd", sd)
        // (mean (1 - mean) - sd²) / sd², factored so that neither square is needed near the bound.
        let bound = (mean * (1 - mean)).squareRoot()
        guard sd < bound else { throw .impossibleBetaMoments(mean: mean, sd: sd, bound: bound) }
        let concentration = ((bound - sd) / sd) * ((bound + sd) / sd)
        try Self.requiredShape.check(derived: "alpha", mean * concentration)
        try Self.requiredShape.check(derived: "beta", (1 - mean) * concentration)
        alpha = mean * concentration
        beta = (1 - mean) * concentration
    }

    package var mean: Double { alpha / (alpha + beta) }

    package var variance: Double {
        let n = alpha + beta
        return (alpha / n) * (beta / n) / (n + 1)
    }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        IncompleteBeta.probability(tail, alpha, beta, x: value, y: 1 - value)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        distances(tail, p).x
    }

    /// The quantile as its distances from 0 and from 1, each to its own relative accuracy.
    func distances(_ tail: Tail, _ p: Double) -> (x: Double, y: Double) {
        IncompleteBeta.inverse(tail, alpha, beta, probability: p)
    }
}
