import Analysis
import TestSupport
import Testing

/// What two figures say together, draw by draw.
@Suite struct PairSummaryTests {
    @Test func `covariance and correlation by hand`() {
        let pair = PairSummary([1, 2, 3, 6], [2, 1, 5, 8])
        // Means 3 and 4; products 4 + 3 + 0 + 12 = 19; squares 14 and 4 + 9 + 1 + 16 = 30.
        #expect(Closeness.relativeError(pair.covariance, 19.0 / 3) < 1e-15)
        #expect(Closeness.relativeError(pair.correlation, 19 / 420.0.squareRoot()) < 1e-15)
    }

    @Test func `the covariance of a figure with itself is its variance, and its correlation one`() {
        let draws = (0..<50).map { Double(($0 * 37) % 53) / 7 }
        let pair = PairSummary(draws, draws)
        #expect(Closeness.relativeError(pair.covariance, Summary(draws).variance) < 1e-14)
        #expect(pair.correlation == 1)
        #expect(PairSummary(draws, draws.map { 3 - 2 * $0 }).correlation == -1)
        #expect(pair.standardErrorOfCorrelation == 0)
    }

    @Test func `a figure that does not vary has no correlation`() {
        #expect(PairSummary([1, 1, 1, 1], [1, 2, 3, 4]).correlation.isNaN)
        #expect(PairSummary([1, 1, 1, 1], [1, 2, 3, 4]).covariance == 0)
        #expect(PairSummary([1], [2]).covariance.isNaN && PairSummary([1], [2]).correlation.isNaN)
        #expect(PairSummary([1, 2, 3], [1, 3, 2]).standardErrorOfCorrelation.isNaN)
    }

    @Test func `the errors are how far correlation and covariance lie from sample to sample`() {
        var numbers = SeededNumbers(seed: 21)
        // The sum of twelve uniforms less six is nearly normal (Irwin-Hall).
        func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &numbers) } }
        let pairs = (0..<200).map { _ in
            let shared = (0..<100).map { _ in normal() }
            return PairSummary(shared, shared.map { 0.6 * $0 + 0.8 * normal() })
        }
        let correlation = Summary(pairs.map(\.correlation))
        let covariance = Summary(pairs.map(\.covariance))
        // The correlation is 0.6; of a hundred draws its bias is below 0.004 (Fisher 1915).
        #expect(abs(correlation.mean - 0.6) < Bound.monteCarlo(standardError: correlation.standardError) + 0.004)
        let first = Summary(pairs.map(\.standardErrorOfCorrelation)).mean / correlation.standardDeviation
        let second = Summary(pairs.map(\.standardErrorOfCovariance)).mean / covariance.standardDeviation
        #expect(first > 0.8 && first < 1.25)
        #expect(second > 0.8 && second < 1.25)
    }

    @Test func `figures of a different number of draws are a fault of the caller`() async {
        await #expect(processExitsWith: .failure) { _ = PairSummary([1, 2], [1]) }
    }
}
