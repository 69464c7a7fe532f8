#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension IncompleteGamma {
    /// One tail for a large shape and an x near it, by Temme's uniform expansion.
    ///
    /// Temme (1979), SIAM J. Math. Anal. 10(4); DLMF 8.12.3, 8.12.4 and 8.12.7: with η²/2 = x/a - 1 - ln(x/a) and η of
    /// the sign of x - a,
    ///
    ///     Q = erfc(η √(a/2)) / 2 + S,   P = erfc(-η √(a/2)) / 2 - S,   S = e^(-a η²/2) / √(2πa) · Σ c_k(η) a^-k
    ///
    /// Powers of η to the tenth and four of 1/a leave out less than 1e-15 of either tail for a ≥ 1e5 and
    /// |x - a| < 0.15 a wherever the tail is above 1e-300.
    static func expansion(_ wanted: Tail, shape a: Double, _ x: Double, logKernel: Double) -> TailProbability {
        let deviance = PoissonDeviance.value(a, mean: x)
        // The argument of erfc is η √(a/2), and a η²/2 is the deviance.
        let argument = x < a ? -deviance.squareRoot() : deviance.squareRoot()
        let eta = argument * (2 / a).squareRoot()
        let correction = correctionSum(eta, shape: a) / (2 * Double.pi * a).squareRoot()
        let sign: Double = wanted == .upper ? 1 : -1
        let outward = sign * argument

        let logarithm: Double
        if outward < 20 {
            logarithm = log(0.5 * erfc(outward) + sign * correction * exp(-deviance))
        } else {
            // erfc underflows past 26; e^(z²) erfc(z) by its asymptotic series (DLMF 7.12.1), whose fifth term is
            // below 1e-11 of the whole at z = 20, where chances are below 1e-170.
            let w = 1 / (2 * outward * outward)
            let scaled = (1 - w * (1 - 3 * w * (1 - 5 * w * (1 - 7 * w)))) / (outward * Double.pi.squareRoot())
            logarithm = -deviance + log(0.5 * scaled + sign * correction)
        }
        // d P / d ln x = a x^a e^-x / Γ(a+1).
        return TailProbability(logarithm: logarithm, slope: -sign * exp(log(a) + logKernel - logarithm))
    }

    private static func correctionSum(_ eta: Double, shape a: Double) -> Double {
        var sum = 0.0
        for row in expansionCoefficients.reversed() {
            var value = 0.0
            for coefficient in row.reversed() {
                value = coefficient + eta * value
            }
            sum = value + sum / a
        }
        return sum
    }

    /// The Taylor coefficients of c_0 to c_3 in powers of η.
    ///
    /// Computed in exact fractions from the recursion for c_k in DLMF 8.12 with μ = x/a - 1 and μ μ' = η (1 + μ).
    private static let expansionCoefficients: [[Double]] = [
        [
            -1.0 / 3, 1.0 / 12, -2.0 / 135, 1.0 / 864, 1.0 / 2835, -139.0 / 777_600, 1.0 / 25_515,
            -571.0 / 261_273_600, -281.0 / 151_559_100, 8.296711340953087e-07, -1.7665952736826078e-07,
        ],
        [
            -1.0 / 540, -1.0 / 288, 1.0 / 378, -77.0 / 77_760, 0.00020576131687242798, -4.018775720164609e-07,
            -1.8098550334489977e-05, 7.64916091608111e-06, -1.6120900894563446e-06,
        ],
        [
            25.0 / 6048, -139.0 / 51_840, 1.0 / 1296, 1.0 / 497_664, -0.0001073665322636516, 5.2923448829120125e-05,
        ],
        [
            101.0 / 155_520, 571.0 / 2_488_320, -54_179.0 / 115_473_600, 41_969.0 / 156_764_160,
        ],
    ]
}
