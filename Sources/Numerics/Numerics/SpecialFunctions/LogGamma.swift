#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The natural logarithm of the gamma function, for positive arguments.
package enum LogGamma {
    /// ln Γ(x) for x > 0.
    ///
    /// The C library's reentrant function; its error is a few units in the last place of the larger of one and
    /// the result. Infinite at zero and at infinity.
    ///
    /// - Complexity: constant.
    package static func value(_ x: Double) -> Double {
        lgamma(x).0
    }

    /// ln Γ(1 + x) for x ≥ 0, without losing small x in the sum 1 + x.
    ///
    /// Below one half the series of Abramowitz & Stegun 6.1.33 (Handbook of Mathematical Functions, 1964) is used,
    /// whose terms fall at least as fast as 4^-k there.
    ///
    /// - Complexity: constant.
    package static func ofOnePlus(_ x: Double) -> Double {
        guard x < 0.5 else { return value(1 + x) }
        // Horner's scheme in -x, so that the smallest terms are added first.
        var sum = 0.0
        for coefficient in zetaMinusOneOverOrder.reversed() {
            sum = coefficient - x * sum
        }
        return x * oneMinusEulerConstant - log1p(x) + x * x * sum
    }

    /// 1 - γ, with γ Euler's constant.
    private static let oneMinusEulerConstant = 0.42278433509846713939

    /// (ζ(k) - 1) / k for k = 2, 3, ..., 27, from the values of the Riemann zeta function to 20 digits.
    private static let zetaMinusOneOverOrder: [Double] = [
        0.64493406684822643647 / 2, 0.2020569031595942854 / 3, 0.082323233711138191516 / 4,
        0.036927755143369926331 / 5, 0.017343061984449139715 / 6, 0.0083492773819228268398 / 7,
        0.0040773561979443393787 / 8, 0.0020083928260822144179 / 9, 0.00099457512781808533715 / 10,
        0.0004941886041194645587 / 11, 0.00024608655330804829864 / 12, 0.00012271334757848914675 / 13,
        0.000061248135058704829259 / 14, 0.000030588236307020493552 / 15, 0.000015282259408651871733 / 16,
        7.6371976378997622736e-6 / 17, 3.8172932649998398565e-6 / 18, 1.9082127165539389257e-6 / 19,
        9.5396203387279611315e-7 / 20, 4.7693298678780646312e-7 / 21, 2.3845050272773299e-7 / 22,
        1.1921992596531107307e-7 / 23, 5.9608189051259479612e-8 / 24, 2.9803503514652280186e-8 / 25,
        1.4901554828365041235e-8 / 26, 7.450711789835429492e-9 / 27,
    ]
}
