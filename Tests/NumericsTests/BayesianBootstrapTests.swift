import Numerics
import TestSupport
import Testing

@Suite struct BayesianBootstrapTests {
    @Test(arguments: [1, 2, 7, 100])
    func `weights are above zero and sum to 1`(count: Int) {
        let key = StreamKey(seed: 3, name: "bootstrap")
        let uniforms = Philox4x32.openUnits(key: key, draw: 0, component: 0, individuals: 0..<count)
        let weights = BayesianBootstrap.weights(from: uniforms)
        #expect(weights.count == count)
        #expect(weights.allSatisfy { $0 > 0 })
        #expect(abs(weights.reduce(0, +) - 1) < 1e-14)
    }

    @Test func `no observations have no weights`() {
        #expect(BayesianBootstrap.weights(from: []).isEmpty)
    }

    @Test func `the extreme uniform numbers still give weights`() {
        let weights = BayesianBootstrap.weights(from: [0x1p-53, 1 - 0x1p-53, 0x1p-53])
        #expect(weights.allSatisfy { $0 > 0 && $0.isFinite })
        // Exponentials 2^-53 and 53 ln 2.
        #expect(Closeness.relativeError(weights[0], 0x1p-53 / 36.736800569677101399) < 1e-14)
    }

    @Test func `each weight has the mean, variance and distribution of a Dirichlet(1, ..., 1) margin`() {
        // Seed 8, 10,000 draws of n = 5 weights, alpha 1e-6 each. The margin is beta(1, n - 1), with cumulative
        // probability 1 - (1 - w)^(n-1), mean 1/n and variance (n - 1) / (n² (n + 1)).
        let (draws, n) = (10_000, 5)
        let key = StreamKey(seed: 8, name: "bootstrap")
        var first: [Double] = []
        var squares: [Double] = []
        for draw in 0..<draws {
            let uniforms = Philox4x32.openUnits(key: key, draw: UInt32(draw), component: 0, individuals: 0..<n)
            let weights = BayesianBootstrap.weights(from: uniforms)
            first.append(weights[draw % n])
            squares.append((weights[draw % n] - 0.2) * (weights[draw % n] - 0.2))
        }
        let variance = 4.0 / (25 * 6)
        #expect(
            abs(SampleMoments(first).mean - 0.2) < Bound.monteCarlo(standardError: (variance / 10_000).squareRoot()))
        // The fourth central moment of beta(1, 4): 0.00243809..., so a squared deviation has variance m4 - variance².
        let fourth = 0.0024380952380952381
        let error = ((fourth - variance * variance) / Double(draws)).squareRoot()
        #expect(abs(SampleMoments(squares).mean - variance) < Bound.monteCarlo(standardError: error))
        let distance = KolmogorovSmirnov.statistic(first) { w in 1 - (1 - w) * (1 - w) * (1 - w) * (1 - w) }
        #expect(distance < KolmogorovSmirnov.criticalValue(samples: draws, alpha: Bound.falseAlarmRate))
    }
}
