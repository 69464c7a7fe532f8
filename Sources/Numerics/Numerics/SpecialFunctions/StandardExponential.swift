#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The exponential distribution with mean 1.
package enum StandardExponential {
    /// -ln(1 - p), sharp for small p.
    ///
    /// - Precondition: 0 < p < 1.
    package static func quantile(_ p: Double) -> Double {
        precondition(p > 0 && p < 1, "a quantile needs a probability strictly between 0 and 1")
        return -log1p(-p)
    }
}
