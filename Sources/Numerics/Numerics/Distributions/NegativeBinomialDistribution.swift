/// The negative binomial distribution: counts that vary more than Poisson, such as contacts of people of unlike need.
///
/// - Parameters: mean (0 to 1e8) and dispersion (1e-3 to 1e9), the smaller the more the counts vary; or the successes
///   (1e-3 to 1e9, not only whole) before which failures of trials with a chance of success (1e-6 to 1) are counted. Mean
///   over dispersion is at most 1e6.
/// - Density: Γ(k + r) / (k! Γ(r)) p^r (1 - p)^k at k = 0, 1, ..., with r the dispersion and p = r / (r + mean).
/// - Moments: mean r (1 - p) / p; variance mean + mean² / r.
/// - Sampling: quantile, by search on the incomplete beta function from the guess of Cornish & Fisher (1938).
/// - Accuracy: exact, except for a probability within about 1e-13 relative of a jump, which may go to either side.
/// - Draws: one uniform number.
package struct NegativeBinomialDistribution: UnivariateDistribution {
    package let dispersion: Double
    /// The chance of success, and its distance from one.
    private let chance: Double
    private let failure: Double

    /// The bounds are our choice, so that one evaluation takes well under a tenth of a second.
    private static let requiredDispersion = Requirement.within(1e-3, 1e9)
    private static let requiredChance = Requirement.within(1e-6, 1)
    private static let largestMean = 1e8

    package init(mean: Double, dispersion: Double) throws(ParameterError) {
        try Requirement.notNegativeAtMost(Self.largestMean).check("mean", mean)
        try Self.requiredDispersion.check("dispersion", dispersion)
        try Self.requiredChance.check(derived: "chance of success", dispersion / (dispersion + mean))
        self.dispersion = dispersion
        chance = dispersion / (dispersion + mean)
        failure = mean / (dispersion + mean)
    }

    package init(successes: Double, chance: Double) throws(ParameterError) {
        try Self.requiredDispersion.check("successes", successes)
        try Self.requiredChance.check("chance", chance)
        try Requirement.notNegativeAtMost(Self.largestMean).check(derived: "mean", successes * (1 - chance) / chance)
        dispersion = successes
        self.chance = chance
        failure = 1 - chance
    }

    package var mean: Double { dispersion * failure / chance }
    package var variance: Double { mean / chance }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let k = value.rounded(.down)
        if k < 0 { return tail == .lower ? 0 : 1 }
        if failure == 0 || k == .infinity { return tail == .lower ? 1 : 0 }
        // DLMF 8.17.24: at most k failures before r successes, is I(r, k+1, chance).
        return IncompleteBeta.probability(tail, dispersion, k + 1, x: chance, y: failure)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        if failure == 0 { return 0 }
        let z = StandardNormal.quantile(tail, p)
        let guess = mean + z * variance.squareRoot() + (2 - chance) / chance * (z * z - 1) / 6 - 0.5
        // The tail falls at least as fast as that of a geometric count beyond some forty deviations.
        let last = (mean + 60 * variance.squareRoot() + 1000 / chance).rounded(.up)
        return SmallestInteger.from(guess: guess, last: last) { k in
            let found = probability(tail, of: k)
            return tail == .lower ? found >= p : found <= p
        }
    }
}
