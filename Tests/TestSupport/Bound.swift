/// How far a Monte Carlo estimate may be from what it estimates.
///
/// The false-alarm rate of a statistical test is 1e-6 unless it says otherwise: with a hundred such tests one suite in
/// ten thousand would alarm on fresh seeds. Seeds are fixed, so a pass is a pass for ever.
package enum Bound {
    /// The false-alarm rate of one statistical test.
    package static let falseAlarmRate = 1e-6

    /// The two-sided normal quantile of `falseAlarmRate`: 4.8916 standard errors (upper tail 5e-7).
    package static let standardErrors = 4.891638475698

    /// The largest allowed distance of an estimate with this standard error, nearly normal by its sample size.
    package static func monteCarlo(standardError: Double, z: Double = standardErrors) -> Double {
        z * standardError
    }
}
