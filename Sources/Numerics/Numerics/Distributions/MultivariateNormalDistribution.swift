/// The multivariate normal distribution: estimates that go together, as a regression gives them.
///
/// - Parameters: means (finite), and a matrix of covariances (finite, symmetric and positive semidefinite), in the unit of
///   the variables and its square.
/// - Density: e^(-(x-m)ᵀ C⁻¹ (x-m) / 2) / √((2π)ⁿ det C), where C can be inverted.
/// - Moments: the means and the covariances.
/// - Sampling: m + L z with z normal quantiles and L the Cholesky factor of C, so that a variable rests on itself and
///   those before it only.
/// - Accuracy: 1e-15 relative to the larger of mean and deviation.
/// - Draws: one uniform number a variable.
struct MultivariateNormalDistribution: Sendable, Hashable {
    let means: [Double]
    private let factor: CholeskyFactor

    /// - Precondition: as many rows and columns as means.
    init(means: [Double], covariance: [[Double]]) throws(ParameterError) {
        for (index, mean) in means.enumerated() where !mean.isFinite {
            try Requirement.finite.check("mean \(index + 1)", mean)
        }
        for (row, elements) in covariance.enumerated() {
            for (column, element) in elements.enumerated() where !element.isFinite {
                try Requirement.finite.check("covariance \(row + 1), \(column + 1)", element)
            }
        }
        self.means = means
        do throws(MatrixError) {
            factor = try CholeskyFactor(covariance)
        } catch {
            throw .noCovariances(error)
        }
    }

    func values(from uniforms: [Double]) -> [Double] {
        let deviations = factor.times(uniforms.map { StandardNormal.quantile(.lower, $0) })
        return zip(means, deviations).map { $0 + $1 }
    }
}
