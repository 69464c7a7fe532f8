#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The exponential distribution: the time to an event of constant rate.
///
/// - Parameters: rate (above zero, in one over the unit of the variable), or mean (above zero, in its unit).
/// - Density: rate e^(-rate x), for x ≥ 0.
/// - Moments: mean 1 / rate; variance 1 / rate².
/// - Sampling: quantile -ln(1 - p) / rate.
/// - Accuracy: 4e-16 relative.
/// - Draws: one uniform number.
package struct ExponentialDistribution: UnivariateDistribution {
    package let mean: Double

    package init(rate: Double) throws(ParameterError) {
        try Requirement.positive.check("rate", rate)
        try Requirement.positive.check(derived: "mean", 1 / rate)
        mean = 1 / rate
    }

    package init(mean: Double) throws(ParameterError) {
        try Requirement.positive.check("mean", mean)
        self.mean = mean
    }

    package var variance: Double { mean * mean }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let x = max(value / mean, 0)
        return tail == .lower ? -expm1(-x) : exp(-x)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        -mean * (tail == .lower ? log1p(-p) : log(p))
    }
}
