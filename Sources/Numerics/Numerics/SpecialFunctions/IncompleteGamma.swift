#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The regularised incomplete gamma functions P and Q.
///
/// Goals, in this order: each tail accurate relative to itself, however small; no loops that grow faster than the
/// square root of the shape; short code.
///
/// P(a, x) = γ(a, x) / Γ(a) is the chance that a gamma variable of shape a and scale 1 is at most x, Q = 1 - P.
/// Both are x^a e^-x / Γ(a+1) times a series or a continued fraction whose value is of moderate size, so all that is
/// far from one sits in that first factor, which is kept as a logarithm.
///
/// Accuracy: relative error about 1e-14 in the smaller tail for shapes up to 1e5, and about 1e-13 beyond, where
/// rounding x itself by one unit already changes the value that much.
package enum IncompleteGamma {
    /// P(a, x), the chance of at most x, for a > 0 and any x.
    ///
    /// - Complexity: at most proportional to √a.
    package static func lower(shape a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < .infinity else { return 1 }
        return min(tail(.lower, shape: a, x).probability, 1)
    }

    /// Q(a, x) = 1 - P(a, x), the chance of more than x, for a > 0 and any x.
    ///
    /// - Complexity: at most proportional to √a.
    package static func upper(shape a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 1 }
        guard x < .infinity else { return 0 }
        return min(tail(.upper, shape: a, x).probability, 1)
    }

    /// The logarithm of one tail and its slope along ln x, for 0 < x < ∞.
    static func tail(_ wanted: Tail, shape a: Double, _ x: Double) -> TailProbability {
        let logKernel = logKernel(shape: a, x)
        if a >= largeShape, abs(x - a) < 0.15 * a {
            return expansion(wanted, shape: a, x, logKernel: logKernel)
        }
        // The border x = a + 1 is the usual one: the series converges below it, the fraction above it.
        if x < a + 1 {
            if wanted == .upper, a < 0.5 { return smallShapeUpper(shape: a, x) }
            let sum = series(shape: a, x)
            // d ln P / d ln x = x^a e^-x / (Γ(a) P) = a / sum.
            let lower = TailProbability(logarithm: logKernel + log(sum), slope: a / sum)
            return wanted == .lower ? lower : lower.complement
        } else {
            let fraction = continuedFraction(shape: a, x)
            let upper = TailProbability(logarithm: log(a) + logKernel + log(fraction), slope: -1 / fraction)
            return wanted == .upper ? upper : upper.complement
        }
    }

    /// ln(x^a e^-x / Γ(a+1)).
    private static func logKernel(shape a: Double, _ x: Double) -> Double {
        guard a >= 1 else { return a * log(x) - x - LogGamma.ofOnePlus(a) }
        // Loader (2000), equation for the Poisson chance, with a real-valued count.
        return -StirlingError.value(a) - PoissonDeviance.value(a, mean: x) - StirlingError.halfLogTwoPi - 0.5 * log(a)
    }

    /// The sum of x^k / ((a+1)(a+2) … (a+k)) over k ≥ 0 (DLMF 8.11.4).
    private static func series(shape a: Double, _ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var denominator = a
        while term > sum * 0x1p-54 {
            denominator += 1
            term *= x / denominator
            sum += term
        }
        return sum
    }

    /// Γ(a, x) / (x^a e^-x), by the continued fraction DLMF 8.9.2 in its contracted form.
    ///
    /// Evaluated with the method of Lentz as Thompson & Barnett (1986, J. Comput. Phys. 64, section II) modified it.
    private static func continuedFraction(shape a: Double, _ x: Double) -> Double {
        var b = x + 1 - a
        var c = Double.infinity
        var d = 1 / b
        var value = d
        var index = 1.0
        while true {
            let numerator = -index * (index - a)
            b += 2
            d = 1 / (numerator * d + b)
            c = b + numerator / c
            let factor = c * d
            value *= factor
            if abs(factor - 1) <= 0x1p-51 || index >= iterationLimit { return value }
            index += 1
        }
    }

    /// Q for small shapes and x below a + 1, where 1 - P would cancel.
    ///
    /// P = x^a / Γ(a+1) · (1 - a s) with s = x/(a+1) - x²/(2! (a+2)) + ... (DLMF 8.7.1).
    private static func smallShapeUpper(shape a: Double, _ x: Double) -> TailProbability {
        var power = 1.0
        var sum = 0.0
        var index = 1.0
        while true {
            power *= -x / index
            let next = sum - power / (a + index)
            if next == sum { break }
            sum = next
            index += 1
        }
        let logLeading = a * log(x) - LogGamma.ofOnePlus(a)
        let leading = exp(logLeading)
        let probability = -expm1(logLeading) + leading * a * sum
        return TailProbability(logarithm: log(probability), slope: -a * leading * exp(-x) / probability)
    }

    /// From this shape on the uniform expansion replaces sums of √a terms: our choice, at some thousand terms.
    private static let largeShape = 1e5

    /// No continued fraction runs longer, whatever rounding does: our choice, beyond every need at these shapes.
    private static let iterationLimit = 1e6
}
