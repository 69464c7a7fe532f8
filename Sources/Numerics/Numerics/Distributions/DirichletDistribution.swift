#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The Dirichlet distribution: uncertain shares that sum to one.
///
/// - Parameters: one weight a share, 1e-6 to 1e9, without unit: after a uniform prior, one plus the number of cases.
/// - Density: Γ(Σ aᵢ) Π xᵢ^(aᵢ - 1) / Γ(aᵢ) on the shares.
/// - Moments: means aᵢ / A with A the sum of the weights; variances mᵢ (1 - mᵢ) / (A + 1), covariances -mᵢ mⱼ / (A + 1).
/// - Sampling: independent gamma quantities over their sum (Devroye 1986, "Non-Uniform Random Variate Generation",
///   section XI.4), each by its quantile function and kept as a logarithm, so that small weights do not underflow.
/// - Accuracy: 1e-13 relative; shares below the smallest double are 0.
/// - Draws: one uniform number a share.
struct DirichletDistribution: Sendable, Hashable {
    let weights: [Double]

    init(weights: [Double]) throws(ParameterError) {
        // The bounds of the beta distribution, which each share has.
        let required = Requirement.within(BetaDistribution.smallestShape, BetaDistribution.largestShape)
        for (index, weight) in weights.enumerated() where !required.admits(weight) {
            try required.check("weight \(index + 1)", weight)
        }
        self.weights = weights
    }

    func values(from uniforms: [Double]) -> [Double] {
        let logarithms = zip(weights, uniforms).map(Self.logarithm)
        let largest = logarithms.reduce(-.infinity) { max($0, $1) }
        let scaled = logarithms.map { exp($0 - largest) }
        var sum = 0.0
        for value in scaled { sum += value }
        return scaled.map { $0 / sum }
    }

    /// The logarithm of a gamma quantile.
    private static func logarithm(shape: Double, uniform: Double) -> Double {
        // P ≈ x^a / Γ(a+1), exact as x falls (DLMF 8.7.1): below 1e-20 the next term is less than half a unit in the
        // last place, and far below the quantile itself would underflow.
        let leading = (log(uniform) + LogGamma.ofOnePlus(shape)) / shape
        if leading < -46 { return leading }
        let quantile =
            uniform <= 0.5
            ? IncompleteGamma.inverse(.lower, shape: shape, probability: uniform)
            : IncompleteGamma.inverse(.upper, shape: shape, probability: 1 - uniform)
        return log(quantile)
    }
}
