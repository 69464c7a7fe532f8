/// How sure the draws leave figures other than the mean.
extension Summary {
    /// The Monte Carlo standard error of a quantile, whatever the distribution of the draws.
    ///
    /// Half the distance between the quantiles one standard error of the share below and above it: the number of n
    /// independent draws at or below the quantile of share p is binomial, so that the share has the standard error
    /// root(p (1 - p) / n) (Woodruff 1952, Journal of the American Statistical Association 47(260), with one standard
    /// error in the place of his limits). Near an end of the draws, where one of the two shares does not exist, the
    /// distance to the other is taken. Not a number for the smallest and the largest draw, about whose error the draws
    /// say nothing, and for fewer than two draws. As for the mean, the draws of a Latin hypercube count as independent.
    /// - Precondition: the share is from 0 to 1.
    package func standardErrorOfQuantile(_ share: Double) -> Double {
        guard share > 0, share < 1, sorted.count > 1 else { return .nan }
        let step = (share * (1 - share) / Double(sorted.count)).squareRoot()
        switch (share >= step, share <= 1 - step) {
        case (true, true): return (quantile(share + step) - quantile(share - step)) / 2
        case (false, true): return quantile(share + step) - quantile(share)
        case (true, false): return quantile(share) - quantile(share - step)
        case (false, false): return .nan
        }
    }

    /// The square of the standard deviation.
    package var variance: Double { standardDeviation * standardDeviation }

    /// The standard error of the variance, from the fourth moment about the mean m4 and the variance s^2:
    /// the root of (m4 - s^4 (n - 3) / (n - 1)) / n (Mood, Graybill & Boes 1974, Introduction to the Theory of
    /// Statistics, chapter VI, theorem 2). Not a number for fewer than two draws.
    package var standardErrorOfVariance: Double {
        let count = Double(sorted.count)
        guard count > 1 else { return .nan }
        let fourth = sorted.reduce(0) { sum, draw in
            let square = (draw - mean) * (draw - mean)
            return sum + square * square
        }
        let spread = fourth / count - variance * variance * (count - 3) / (count - 1)
        // Of two draws, and of a fair coin, rounding may leave less than nothing.
        return (max(0, spread) / count).squareRoot()
    }

    /// The standard error of the standard deviation: that of the variance over twice the deviation, as a small change
    /// of a root is. Zero where the draws do not differ.
    package var standardErrorOfDeviation: Double {
        standardDeviation == 0 ? 0 : standardErrorOfVariance / (2 * standardDeviation)
    }
}
