#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The logarithm of a tail probability, with its slope, as root finding wants them.
///
/// Logarithms do not underflow far out in a tail, and the logarithm of either tail of a log-concave density is
/// concave (Bagnoli & Bergstrom 2005, Economic Theory 26, theorems 1 and 3), which makes Newton's method safe.
struct TailProbability {
    /// ln of the probability.
    var logarithm: Double
    /// The derivative of `logarithm` along the coordinate of the root search (ln x, or the log-odds of x).
    var slope: Double

    /// The probability itself.
    var probability: Double { exp(logarithm) }

    /// The other tail, of probability 1 - p, along the same coordinate.
    var complement: TailProbability {
        let p = min(probability, 1)
        // ln(1-p)' = -p' / (1-p), and p' = p (ln p)'.
        return TailProbability(logarithm: log1p(-p), slope: -slope * p / (1 - p))
    }
}
