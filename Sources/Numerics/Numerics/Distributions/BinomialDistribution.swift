/// The binomial distribution: how many of a number of independent trials succeed.
///
/// - Parameters: trials (a whole number from 0 to 1e9) and chance (0 to 1), without unit.
/// - Density: C(trials, k) chance^k (1 - chance)^(trials - k) at k = 0, 1, ..., trials.
/// - Moments: mean trials · chance; variance trials · chance (1 - chance).
/// - Sampling: quantile, by search on the incomplete beta function from the guess of Cornish & Fisher (1938).
/// - Accuracy: exact, except for a probability within about 1e-13 relative of a jump, which may go to either side.
/// - Draws: one uniform number.
package struct BinomialDistribution: UnivariateDistribution {
    package let trials: Double
    package let chance: Double

    /// The largest number of trials: our choice, so that one evaluation takes well under a tenth of a second.
    package static let mostTrials = 1e9

    package init(trials: Double, chance: Double) throws(ParameterError) {
        try Requirement.wholeNumberAtMost(Self.mostTrials).check("trials", trials)
        try Requirement.chance.check("chance", chance)
        self.trials = trials
        self.chance = chance
    }

    package var mean: Double { trials * chance }
    package var variance: Double { trials * chance * (1 - chance) }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let k = value.rounded(.down)
        if k < 0 { return tail == .lower ? 0 : 1 }
        if k >= trials { return tail == .lower ? 1 : 0 }
        // DLMF 8.17.5: more than k successes of n, is I(k+1, n-k, chance).
        return tail == .upper
            ? IncompleteBeta.probability(.lower, k + 1, trials - k, x: chance, y: 1 - chance)
            : IncompleteBeta.probability(.upper, k + 1, trials - k, x: chance, y: 1 - chance)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        if trials == 0 || chance == 0 { return 0 }
        if chance == 1 { return trials }
        let z = StandardNormal.quantile(tail, p)
        let guess = mean + z * variance.squareRoot() + (1 - 2 * chance) * (z * z - 1) / 6 - 0.5
        return SmallestInteger.from(guess: guess, last: trials) { k in
            let found = probability(tail, of: k)
            return tail == .lower ? found >= p : found <= p
        }
    }
}
