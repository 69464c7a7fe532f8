#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How many of a number of people something happens to, to each with the same chance: a binomial count, drawn exactly.
///
/// - Sampling: for a mean below 10 by sequential search from 0, one uniform number (Devroye 1986, "Non-Uniform Random
///   Variate Generation", section X.4.2 and III.2); else by transformed rejection with a squeeze, algorithm BTRS of
///   Hörmann (1993), "The generation of binomial random variates", J. Stat. Comput. Simul. 46, 101-110. Chances above
///   one half count the failures.
/// - Accuracy: to the rounding of one density, 1e-14 relative, and of a uniform number, 2^-52, in the search.
/// - Coupling: with the same numbers the search rises with the trials and with the chance; the rejection nearly always
///   takes its first pair of numbers, and then rises with the trials and the chance as the normal quantile would.
package enum BinomialSampler {
    /// The mean from which on rejection is quicker than search: the border that Hörmann's constants were made for.
    private static let largestSearched = 10.0

    /// A count of successes.
    ///
    /// - Precondition: `trials` is a whole number of at most 2^53, `chance` lies in 0...1.
    /// - Complexity: constant on average, whatever the trials.
    package static func count(trials: Double, chance: Double, _ words: inout WordCursor) -> Double {
        if trials == 0 || chance == 0 { return 0 }
        if chance == 1 { return trials }
        if chance > 0.5 {
            let rest = 1 - chance
            // The failures at the other side, so that the successes rise with the number.
            if trials * rest < largestSearched { return trials - search(trials, rest, 1 - words.unit()) }
            return trials - rejection(trials, rest, sign: -1, &words)
        }
        if trials * chance < largestSearched { return search(trials, chance, words.unit()) }
        return rejection(trials, chance, sign: 1, &words)
    }

    /// The smallest count whose chance, with that of all below it, is at least `unit`; chance at most one half.
    private static func search(_ trials: Double, _ chance: Double, _ unit: Double) -> Double {
        let odds = chance / (1 - chance)
        var density = exp(trials * log1p(-chance))
        var left = unit
        var count = 0.0
        while left > density, count < trials {
            left -= density
            count += 1
            density *= odds * (trials - count + 1) / count
            // Beyond all rounding nothing is left to go to.
            if density == 0 { break }
        }
        return count
    }

    /// Algorithm BTRS, with the letters of the paper; for a mean of at least 10 and a chance of at most one half.
    ///
    /// - Parameter sign: -1 mirrors the first number, for who counts failures.
    private static func rejection(
        _ n: Double, _ p: Double, sign: Double, _ words: inout WordCursor
    ) -> Double {
        let spq = (n * p * (1 - p)).squareRoot()
        let b = 1.15 + 2.53 * spq
        let a = -0.0873 + 0.0248 * b + 0.01 * p
        let c = n * p + 0.5
        let vr = 0.92 - 4.2 / b
        while true {
            // Step 1.
            let u = sign * (words.unit() - 0.5)
            let v = words.unit()
            let us = 0.5 - u.magnitude
            let k = ((2 * a / us + b) * u + c).rounded(.down)
            if us >= 0.07, v <= vr { return k }
            // Step 2.
            guard k >= 0, k <= n else { continue }
            // Step 3: alpha, and the density at k in proportion to that at the mode m.
            let alpha = (2.83 + 5.1 / b) * spq
            let m = ((n + 1) * p).rounded(.down)
            let mode = BinomialDensity.logarithm(m, trials: n, chance: p)
            let here = BinomialDensity.logarithm(k, trials: n, chance: p)
            if log(v * alpha / (a / (us * us) + b)) <= here - mode { return k }
        }
    }
}
