#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension IncompleteBeta {
    /// The point at which one tail has a given probability, as its distances x from zero and y from one.
    ///
    /// Newton's method on the logarithm of the tail along the log-odds ln(x/y). The density of the log-odds is
    /// log-concave, so the logarithm of either tail is concave and the iterates approach the root from one side. The
    /// step multiplies the odds, so both distances keep their relative accuracy. A distance below the smallest double
    /// is given as zero.
    ///
    /// - Precondition: both shapes are above 0 and 0 < probability < 1.
    /// - Complexity: a few tail evaluations.
    package static func inverse(
        _ tail: Tail, _ a: Double, _ b: Double, probability p: Double
    ) -> (x: Double, y: Double) {
        var (x, y) = point(logOdds: start(tail, a, b, probability: p))
        let target = log(p)
        var steps = NewtonSteps(steepness: (a + b).squareRoot())
        for _ in 0..<NewtonSteps.most {
            guard x > 0, y > 0 else { return (x, y) }
            let here = self.tail(tail, a, b, x: x, y: y)
            let full = (target - here.logarithm) / here.slope
            guard full.isFinite else { return (x, y) }
            let step = NewtonSteps.bounded(full)
            let growth = exp(step)
            let total = y + x * growth
            (x, y) = (x * growth / total, y / total)
            if steps.isDone(after: step) { return (x, y) }
        }
        return (x, y)
    }

    /// A first guess for `inverse`, as log-odds; any value would do.
    private static func start(_ tail: Tail, _ a: Double, _ b: Double, probability p: Double) -> Double {
        let logLower = tail == .lower ? log(p) : log1p(-p)
        let logUpper = tail == .lower ? log1p(-p) : log(p)
        // Each end alone: I ≈ x^a / (a B) near zero and 1 - I ≈ y^b / (b B) near one.
        let logBeta = LogGamma.value(a) + LogGamma.value(b) - LogGamma.value(a + b)
        let low = (logLower + log(a) + logBeta) / a
        let high = -(logUpper + log(b) + logBeta) / b
        if a < 1, low < -1 { return low }
        if b < 1, high > 1 { return high }
        // Otherwise the log-odds are roughly normal about ln(a/b), with variance 1/a + 1/b.
        let spread = (1 / a + 1 / b).squareRoot()
        return log(a) - log(b) + min(max(StandardNormal.quantile(tail, p) * spread, -30), 30)
    }

    private static func point(logOdds u: Double) -> (x: Double, y: Double) {
        u < 0 ? (exp(u) / (1 + exp(u)), 1 / (1 + exp(u))) : (1 / (1 + exp(-u)), exp(-u) / (1 + exp(-u)))
    }
}
