#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The chance of one count of a binomial distribution.
package enum BinomialDensity {
    /// ln of the chance of `count` successes in `trials`, for whole numbers 0 ≤ count ≤ trials and 0 < chance < 1.
    ///
    /// Loader (2000), "Fast and Accurate Computation of Binomial Probabilities", section 2: Stirling's remainders and
    /// deviances, in which nothing cancels however large the numbers are.
    ///
    /// - Complexity: constant.
    package static func logarithm(_ count: Double, trials: Double, chance: Double) -> Double {
        if count == 0 { return trials * log1p(-chance) }
        if count == trials { return trials * log(chance) }
        let failures = trials - count
        let remainders = StirlingError.value(trials) - StirlingError.value(count) - StirlingError.value(failures)
        let deviances =
            PoissonDeviance.value(count, mean: trials * chance)
            + PoissonDeviance.value(failures, mean: trials * (1 - chance))
        return remainders - deviances + 0.5 * log(trials / (count * failures)) - StirlingError.halfLogTwoPi
    }
}
