#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The logit-normal distribution: a share whose log-odds are normal, as regressions of shares estimate them.
///
/// - Parameters: meanlogit (from -700 to 700) and sdlogit (above zero, at most 100), mean and standard deviation of the
///   log-odds, without unit.
/// - Density: φ((ln(x/(1-x)) - meanlogit) / sdlogit) / (sdlogit x (1-x)), for 0 < x < 1.
/// - Moments: by integrating the quantile function (see `QuantileMoments`); there is no closed form.
/// - Sampling: quantile 1 / (1 + e^-(meanlogit + sdlogit z)) with z the normal quantile.
/// - Accuracy: 1e-15 relative times 1 + sdlogit |z|; a share nearer to one than 1e-16 is one.
/// - Draws: one uniform number.
package struct LogitnormalDistribution: UnivariateDistribution {
    package let meanlogit: Double
    package let sdlogit: Double

    package init(meanlogit: Double, sdlogit: Double) throws(ParameterError) {
        // Our choice: farther out a share is 0 or 1 as far as a double can tell.
        try Requirement.within(-700, 700).check("meanlogit", meanlogit)
        try Requirement.positive.check("sdlogit", sdlogit)
        try Requirement.notNegativeAtMost(100).check("sdlogit", sdlogit)
        self.meanlogit = meanlogit
        self.sdlogit = sdlogit
    }

    package var mean: Double { QuantileMoments(self, isOfWholeNumbers: false).mean }
    package var variance: Double { QuantileMoments(self, isOfWholeNumbers: false).variance }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        if value <= 0 { return tail == .lower ? 0 : 1 }
        if value >= 1 { return tail == .lower ? 1 : 0 }
        return StandardNormal.probability(tail, (log(value) - log1p(-value) - meanlogit) / sdlogit)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        1 / (1 + exp(-(meanlogit + sdlogit * StandardNormal.quantile(tail, p))))
    }
}
