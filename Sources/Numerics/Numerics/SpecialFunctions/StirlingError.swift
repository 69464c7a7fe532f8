#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What Stirling's formula for ln Γ leaves over.
///
/// Loader (2000), "Fast and Accurate Computation of Binomial Probabilities", section 2: chances written with this
/// remainder and with `PoissonDeviance` keep their digits where differences of ln Γ would cancel.
package enum StirlingError {
    /// ln Γ(x) - ((x - 1/2) ln x - x + ln √(2π)), for x > 0.
    ///
    /// Absolute error below 1e-14 for x < 10 and below 1e-17 beyond.
    ///
    /// - Complexity: constant.
    package static func value(_ x: Double) -> Double {
        // From 10 on, the tenth term of the series is below 1e-18: our choice of the border.
        guard x < 10 else { return series(x) }
        return LogGamma.value(x) - ((x - 0.5) * log(x) - x + halfLogTwoPi)
    }

    /// ln √(2π).
    package static let halfLogTwoPi = 0.91893853320467274178

    /// Stirling's series: B(2k) / (2k (2k - 1) x^(2k-1)), with Bernoulli's numbers B (Abramowitz & Stegun 6.1.41).
    private static func series(_ x: Double) -> Double {
        let inverseSquare = 1 / (x * x)
        var sum = 0.0
        for coefficient in coefficients.reversed() {
            sum = coefficient + inverseSquare * sum
        }
        return sum / x
    }

    private static let coefficients: [Double] = [
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156,
        -3617.0 / 122_400, 43_867.0 / 244_188,
    ]
}
