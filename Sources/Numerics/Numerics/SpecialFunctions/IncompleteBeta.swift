#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The regularised incomplete beta function.
///
/// Goals, in this order: each tail accurate relative to itself, however small; arguments near one as sharp as those
/// near zero, which is why a point is given by its two distances x and y = 1 - x; short code.
///
/// I(a, b, x) is the chance that a beta variable with shapes a and b is at most x. It is x^a y^b / (a B(a, b)) times a
/// continued fraction of moderate size; the first factor is kept as a logarithm and written with Stirling errors and
/// deviances (Loader 2000), so that nothing large cancels.
///
/// Accuracy: relative error about 1e-14 in the smaller tail for shapes from 0.01 to 1e4; it grows as the root of the
/// larger shape above, and as 1e-16 over the smaller shape below.
package enum IncompleteBeta {
    /// I(a, b, x), the chance of at most x; below zero it is 0, above one it is 1.
    ///
    /// - Complexity: at most proportional to the root of the larger shape.
    package static func lower(_ a: Double, _ b: Double, _ x: Double) -> Double {
        probability(.lower, a, b, x: x, y: 1 - x)
    }

    /// 1 - I(a, b, x), the chance of more than x.
    ///
    /// - Complexity: at most proportional to the root of the larger shape.
    package static func upper(_ a: Double, _ b: Double, _ x: Double) -> Double {
        probability(.upper, a, b, x: x, y: 1 - x)
    }

    /// One tail at a point given by x and y, where y = 1 - x is known more sharply than by subtraction.
    package static func probability(_ wanted: Tail, _ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        if x <= 0 { return wanted == .lower ? 0 : 1 }
        if y <= 0 { return wanted == .lower ? 1 : 0 }
        return min(tail(wanted, a, b, x: x, y: y).probability, 1)
    }

    /// The logarithm of one tail and its slope along the log-odds ln(x/y), for x and y above zero.
    static func tail(_ wanted: Tail, _ a: Double, _ b: Double, x: Double, y: Double) -> TailProbability {
        // How far x lies below the mean, times a + b. a - n x and n y - b are equal; the smaller of x and y, with the
        // smaller products, gives it more sharply.
        let n = a + b
        let surplus = x < y ? a - n * x : n * y - b
        // The fraction converges fast up to the mean; beyond it, the mirrored one does (Didonato & Morris 1992).
        guard surplus >= 0 else {
            var mirrored = directTail(b, a, x: y, y: x, surplus: -surplus)
            mirrored.slope = -mirrored.slope
            return wanted == .upper ? mirrored : mirrored.complement
        }
        let direct = directTail(a, b, x: x, y: y, surplus: surplus)
        return wanted == .lower ? direct : direct.complement
    }

    /// The lower tail, for x up to the mean, with surplus = a - (a + b) x.
    private static func directTail(
        _ a: Double, _ b: Double, x: Double, y: Double, surplus: Double
    ) -> TailProbability {
        let fraction = continuedFraction(a, b, x: x, y: y, surplus: surplus)
        // d I / d ln(x/y) = x^a y^b / B(a, b), so the slope of the logarithm is the fraction itself.
        let logKernel = logKernel(a, b, x: x, y: y, surplus: surplus)
        return TailProbability(logarithm: logKernel - log(fraction), slope: fraction)
    }

    /// ln(x^a y^b / B(a, b)).
    private static func logKernel(_ a: Double, _ b: Double, x: Double, y: Double, surplus: Double) -> Double {
        let n = a + b
        let stirling = StirlingError.value(n) - StirlingError.value(a) - StirlingError.value(b)
        let deviance =
            PoissonDeviance.value(a, mean: n * x, difference: surplus)
            + PoissonDeviance.value(b, mean: n * y, difference: -surplus)
        let small = min(a, b), large = max(a, b)
        return stirling - deviance - StirlingError.halfLogTwoPi + 0.5 * (log(small) + log(large / n))
    }

    /// x^a y^b / (B(a, b) I(a, b, x)).
    ///
    /// The continued fraction of Didonato & Morris (1992), "Algorithm 708", ACM TOMS 18(3), routine BFRAC, by the modified
    /// method of Lentz (Thompson & Barnett 1986, section II). It holds a - (a + b) x as one number, where the fraction
    /// DLMF 8.17.22, of which it is the even part, would cancel near the mean.
    private static func continuedFraction(
        _ a: Double, _ b: Double, x: Double, y: Double, surplus: Double
    ) -> Double {
        var value = a * (surplus + 1) / (a + 1)
        var c = value
        var d = 0.0
        var n = 1.0
        while true {
            let middle = a + 2 * n - 1
            let numerator = ((a + n - 1) / middle) * ((a + b + n - 1) / middle) * n * (b - n) * x * x
            let denominator = n + n * (b - n) * x / middle + (a + n) * (surplus + 1 + n * (1 + y)) / (middle + 2)
            d = 1 / nonZero(denominator + numerator * d)
            c = nonZero(denominator + numerator / c)
            let factor = c * d
            value *= factor
            if abs(factor - 1) <= 0x1p-51 || n >= iterationLimit { return value }
            n += 1
        }
    }

    /// Keeps a denominator away from zero, as Lentz's method asks; the bound is far below any true denominator.
    private static func nonZero(_ value: Double) -> Double {
        abs(value) < 1e-290 ? 1e-290 : value
    }

    /// No fraction runs longer, whatever rounding does: our choice, beyond the need of shapes up to 1e9.
    private static let iterationLimit = 1e6
}
