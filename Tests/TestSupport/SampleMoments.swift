/// Mean and variance of a sample, in two passes.
package struct SampleMoments: Sendable {
    package let mean: Double
    /// The unbiased variance, with divisor n - 1.
    package let variance: Double

    /// - Precondition: at least two values.
    package init(_ sample: [Double]) {
        let count = Double(sample.count)
        let mean = sample.reduce(0, +) / count
        self.mean = mean
        variance = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    }
}
