import Analysis
import TestSupport
import Testing

/// How sure the draws leave quantiles, variances and correlations. The errors are estimates themselves: the bounds on
/// their means over many samples are wide against the spread of these means, and their seeds are fixed.
@Suite struct QuantileErrorTests {
    /// Samples of independent draws: uniform ones, changed to another distribution.
    private func samples(_ count: Int, of size: Int, seed: UInt64, _ change: (Double) -> Double = { $0 }) -> [Summary] {
        var numbers = SeededNumbers(seed: seed)
        return (0..<count).map { _ in
            Summary((0..<size).map { _ in change(Double.random(in: 0..<1, using: &numbers)) })
        }
    }

    private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

    private func deviation(_ values: [Double]) -> Double { Summary(values).standardDeviation }

    @Test(arguments: [0.05, 0.25, 0.5, 0.9])
    func `the error of a quantile is how far it lies from sample to sample`(share: Double) {
        // Of uniform draws the density is one, so the error is root(p (1 - p) / n), nearly.
        let samples = samples(200, of: 400, seed: 5)
        let known = (share * (1 - share) / 400).squareRoot()
        let estimated = mean(samples.map { $0.standardErrorOfQuantile(share) })
        #expect(estimated / known > 0.9 && estimated / known < 1.1)
        let seen = deviation(samples.map { $0.quantile(share) })
        #expect(estimated / seen > 0.8 && estimated / seen < 1.25)
    }

    @Test func `far out in a long tail a quantile is much less sure than the mean`() {
        // 1 / root(u) has a density that falls with the third power: its 99 % quantile is 10, its mean 2.
        let samples = samples(100, of: 1_000, seed: 9) { 1 / (1 - $0).squareRoot() }
        let seen = deviation(samples.map { $0.quantile(0.99) })
        let estimated = mean(samples.map { $0.standardErrorOfQuantile(0.99) })
        #expect(estimated / seen > 0.75 && estimated / seen < 1.35)
        #expect(estimated > 4 * mean(samples.map(\.standardError)))
    }

    @Test func `by hand: half the distance between the quantiles a step below and above`() {
        // Of 0 to 100 the quantile of a share is 100 times the share; the step is root(0.25 / 101).
        let summary = Summary((0...100).map { Double($0) })
        let step = (0.25 / 101.0).squareRoot()
        #expect(Closeness.relativeError(summary.standardErrorOfQuantile(0.5), 100 * step) < 1e-12)
        // Of 1 % the step is root(0.0099 / 101) = 0.0099, just inside; of 0.1 % it runs off the end.
        let near = (0.000_999 / 101.0).squareRoot()
        #expect(Closeness.relativeError(summary.standardErrorOfQuantile(0.001), 100 * near) < 1e-12)
        #expect(Closeness.relativeError(summary.standardErrorOfQuantile(0.999), 100 * near) < 1e-12)
    }

    @Test func `the smallest and largest draw, and a single draw, have no known error`() {
        let summary = Summary([1, 2, 3, 4])
        #expect(summary.standardErrorOfQuantile(0).isNaN && summary.standardErrorOfQuantile(1).isNaN)
        #expect(Summary([1]).standardErrorOfQuantile(0.5).isNaN && Summary([]).standardErrorOfQuantile(0.5).isNaN)
        #expect(Summary([Double](repeating: 3, count: 9)).standardErrorOfQuantile(0.5) == 0)
    }

    @Test func `the error of a variance and of a deviation is how far they lie from sample to sample`() {
        let samples = samples(300, of: 200, seed: 3)
        let variance = mean(samples.map(\.standardErrorOfVariance)) / deviation(samples.map(\.variance))
        let spread = mean(samples.map(\.standardErrorOfDeviation)) / deviation(samples.map(\.standardDeviation))
        #expect(variance > 0.85 && variance < 1.15)
        #expect(spread > 0.85 && spread < 1.15)
    }

    @Test func `variances by hand`() {
        let summary = Summary([1, 2, 3, 6])
        // The mean is 3, the squares 4 + 1 + 0 + 9 = 14, the variance 14 / 3; the fourth powers 16 + 1 + 0 + 81 = 98.
        #expect(Closeness.relativeError(summary.variance, 14.0 / 3) < 1e-15)
        let known = ((98.0 / 4 - (14.0 / 3) * (14.0 / 3) / 3) / 4).squareRoot()
        #expect(Closeness.relativeError(summary.standardErrorOfVariance, known) < 1e-14)
        #expect(Summary([2, 2, 2]).standardErrorOfVariance == 0 && Summary([2, 2, 2]).standardErrorOfDeviation == 0)
        #expect(Summary([5]).standardErrorOfVariance.isNaN)
    }
}
