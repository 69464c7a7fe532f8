#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The lognormal distribution: a positive quantity whose logarithm is normal, such as a cost per household.
///
/// - Parameters: meanlog (any finite number) and sdlog (above zero), both of the natural logarithm and without unit; or
///   mean and sd of the variable itself, both above zero and in its unit.
/// - Density: e^(-z²/2) / (x sdlog √(2π)) with z = (ln x - meanlog) / sdlog, for x > 0.
/// - Moments: mean e^(meanlog + sdlog²/2); variance mean² (e^(sdlog²) - 1).
/// - Sampling: exponential of the normal quantile (Wichura 1988, AS 241).
/// - Accuracy: about 1e-15 times 1 + |ln x| relative.
/// - Draws: one uniform number.
package struct LognormalDistribution: UnivariateDistribution {
    package let meanlog: Double
    package let sdlog: Double

    package init(meanlog: Double, sdlog: Double) throws(ParameterError) {
        try Requirement.finite.check("meanlog", meanlog)
        try Requirement.positive.check("sdlog", sdlog)
        self.meanlog = meanlog
        self.sdlog = sdlog
    }

    /// The lognormal distribution whose own mean and standard deviation are these.
    package init(mean: Double, sd: Double) throws(ParameterError) {
        try Requirement.positive.check("mean", mean)
        try Requirement.positive.check("sd", sd)
        let relative = sd / mean
        let variance = log1p(relative * relative)
        try Requirement.positive.check(derived: "sdlog", variance.squareRoot())
        meanlog = log(mean) - variance / 2
        sdlog = variance.squareRoot()
    }

    package var mean: Double { exp(meanlog + sdlog * sdlog / 2) }

    package var variance: Double {
        let squared = sdlog * sdlog
        // Where e^(sdlog²) overflows, the one it is diminished by does not matter.
        if squared > 700 { return exp(2 * (meanlog + squared)) }
        guard mean < .infinity else { return .infinity }
        // The square is taken last, so that it is the only one that may overflow.
        let sd = mean * expm1(squared).squareRoot()
        return sd * sd
    }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        guard value > 0 else { return tail == .lower ? 0 : 1 }
        return StandardNormal.probability(tail, (log(value) - meanlog) / sdlog)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        exp(meanlog + sdlog * StandardNormal.quantile(tail, p))
    }
}
