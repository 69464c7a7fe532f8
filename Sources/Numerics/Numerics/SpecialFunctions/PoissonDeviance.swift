#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Half the deviance of one Poisson count: how unlikely a count is under a mean.
package enum PoissonDeviance {
    /// x ln(x / m) + m - x, for x > 0 and m > 0; never negative.
    ///
    /// Near x = m the plain expression cancels, so there the series in v = (x - m) / (x + m) of Loader (2000),
    /// section 2, is summed; the border |v| < 0.1 is his.
    ///
    /// - Complexity: constant; at most a dozen terms.
    package static func value(_ x: Double, mean m: Double) -> Double {
        value(x, mean: m, difference: x - m)
    }

    /// The same, where x - m is known more sharply than by subtraction.
    static func value(_ x: Double, mean m: Double, difference: Double) -> Double {
        let v = difference / (x + m)
        guard abs(v) < 0.1 else {
            // A quotient has one rounding, a difference of logarithms that of the larger one; but the quotient may
            // leave the range of a double.
            let quotient = x / m
            let logarithm = quotient.isNormal ? log(quotient) : log(x) - log(m)
            return x * logarithm - difference
        }
        // x ln(x/m) = 2x (v + v^3/3 + v^5/5 + ...), and x - m = v (x + m), so the first terms join.
        let square = v * v
        var power = 2 * x * v
        var sum = difference * v
        // The fourteenth term is below 1e-26 of the first.
        for order in stride(from: 3.0, through: 27, by: 2) {
            power *= square
            let next = sum + power / order
            if next == sum { break }
            sum = next
        }
        return sum
    }
}
