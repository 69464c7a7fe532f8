#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The Weibull distribution: the time to an event whose rate rises or falls as a power of time.
///
/// - Parameters: shape (above zero, without unit; 1 is a constant rate) and scale (above zero, in the unit of the
///   variable: the time by which 63 % have had the event).
/// - Density: (shape/scale) t^(shape-1) e^(-t^shape) with t = x/scale, for x > 0.
/// - Moments: mean scale Γ(1 + 1/shape); variance scale² (Γ(1 + 2/shape) - Γ(1 + 1/shape)²).
/// - Sampling: quantile scale (-ln(1 - p))^(1/shape).
/// - Accuracy: about 1e-15 relative times 1 + |ln(x/scale)|; the variance loses digits as shape² above 10.
/// - Draws: one uniform number.
package struct WeibullDistribution: UnivariateDistribution {
    package let shape: Double
    package let scale: Double

    package init(shape: Double, scale: Double) throws(ParameterError) {
        try Requirement.positive.check("shape", shape)
        try Requirement.positive.check("scale", scale)
        self.shape = shape
        self.scale = scale
    }

    package var mean: Double { scale * exp(LogGamma.ofOnePlus(1 / shape)) }

    package var variance: Double {
        // m² (Γ(1+2/k) / Γ(1+1/k)² - 1), with the quotient as one exponential.
        let excess = LogGamma.ofOnePlus(2 / shape) - 2 * LogGamma.ofOnePlus(1 / shape)
        guard excess < .infinity else { return .infinity }
        // The square is taken last, so that it is the only one that may overflow.
        let sd = mean * expm1(max(excess, 0)).squareRoot()
        return sd * sd
    }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let hazard = pow(max(value, 0) / scale, shape)
        return tail == .lower ? -expm1(-hazard) : exp(-hazard)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        scale * pow(-(tail == .lower ? log1p(-p) : log(p)), 1 / shape)
    }
}
