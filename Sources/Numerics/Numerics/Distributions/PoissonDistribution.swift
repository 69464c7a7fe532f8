/// The Poisson distribution: how many events of constant rate happen in a period.
///
/// - Parameters: mean (0 to 1e15), without unit; 0 gives always 0.
/// - Density: mean^k e^-mean / k! at k = 0, 1, ...
/// - Moments: mean and variance both the mean.
/// - Sampling: quantile, by search on the incomplete gamma function from the guess of Cornish & Fisher (1938).
/// - Accuracy: exact, except for a probability within about 1e-13 relative of a jump, which may go to either side.
/// - Draws: one uniform number.
package struct PoissonDistribution: UnivariateDistribution {
    package let mean: Double

    /// The largest mean: our choice, below 2^53 so that counts are exact.
    package static let largestMean = 1e15

    package init(mean: Double) throws(ParameterError) {
        try Requirement.notNegativeAtMost(Self.largestMean).check("mean", mean)
        self.mean = mean
    }

    package var variance: Double { mean }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let k = value.rounded(.down)
        if k < 0 { return tail == .lower ? 0 : 1 }
        if mean == 0 || k == .infinity { return tail == .lower ? 1 : 0 }
        // DLMF 8.4.8: at most k events, is Q(k+1, mean).
        return tail == .lower
            ? IncompleteGamma.upper(shape: k + 1, mean)
            : IncompleteGamma.lower(shape: k + 1, mean)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        if mean == 0 { return 0 }
        let z = StandardNormal.quantile(tail, p)
        let guess = mean + z * mean.squareRoot() + (z * z - 1) / 6 - 0.5
        // No probability above 1e-323 needs a count past this bound (Chernoff).
        let last = (mean + 60 * mean.squareRoot() + 1000).rounded(.up)
        return SmallestInteger.from(guess: guess, last: last) { k in
            let found = probability(tail, of: k)
            return tail == .lower ? found >= p : found <= p
        }
    }
}
