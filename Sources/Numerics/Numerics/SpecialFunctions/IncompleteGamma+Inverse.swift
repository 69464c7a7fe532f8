#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension IncompleteGamma {
    /// The x at which one tail has a given probability.
    ///
    /// Newton's method on ln P, or ln Q, along u = ln x. The density of u is log-concave, so both logarithms are
    /// concave in u: after one step the iterates approach the root from one side and never leave it. The tail asked
    /// for is the one solved for, so nothing cancels. A root below the smallest double is given as zero.
    ///
    /// - Precondition: shape > 0 and 0 < probability < 1.
    /// - Complexity: a few tail evaluations.
    package static func inverse(_ tail: Tail, shape a: Double, probability p: Double) -> Double {
        // Below: P ≈ x^a / Γ(a+1), exact as x falls.
        let logLower = tail == .lower ? log(p) : log1p(-p)
        let logLeading = (logLower + LogGamma.ofOnePlus(a)) / a
        guard logLeading > -700 else { return exp(logLeading) }

        var x = start(tail, shape: a, probability: p, leading: exp(min(logLeading, 700)))
        let target = log(p)
        var steps = NewtonSteps(steepness: a.squareRoot())
        for _ in 0..<NewtonSteps.most {
            let here = self.tail(tail, shape: a, x)
            let full = (target - here.logarithm) / here.slope
            guard full.isFinite else { return x }
            let step = NewtonSteps.bounded(full)
            x += x * expm1(step)
            if steps.isDone(after: step) || x < .leastNormalMagnitude { return x }
        }
        return x
    }

    /// A first guess for `inverse`; any positive value would do.
    private static func start(_ tail: Tail, shape a: Double, probability p: Double, leading: Double) -> Double {
        guard a >= 1 else {
            // Below a half the leading term is good; above it the upper tail falls like e^-x.
            if leading < 0.5 { return leading }
            return max(0.5, tail == .upper ? -log(p) : leading)
        }
        let z = StandardNormal.quantile(tail, p)
        // Wilson & Hilferty (1931), PNAS 17: the cube root of a gamma variable is nearly normal.
        let cubeRoot = 1 - 1 / (9 * a) + z / (3 * a.squareRoot())
        return cubeRoot > 0.2 ? a * cubeRoot * cubeRoot * cubeRoot : leading
    }
}
