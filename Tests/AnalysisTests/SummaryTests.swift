import Analysis
import TestSupport
import Testing

/// What the draws of one figure say. Expected values are by hand; quantiles are those of definition 7 of Hyndman and
/// Fan 1996, which NumPy documents as its default (`method="linear"`) and R as `type = 7`.
@Suite struct SummaryTests {
    private let five = Summary([8, 1, 16, 2, 4])

    @Test func `mean, standard deviation and standard error`() {
        #expect(five.mean == 6.2)
        // Squares of the distances: 3.24 + 27.04 + 96.04 + 17.64 + 4.84 = 148.8; over four, 37.2.
        #expect(Closeness.relativeError(five.standardDeviation, 37.2.squareRoot()) < 1e-15)
        #expect(Closeness.relativeError(five.standardError, 7.44.squareRoot()) < 1e-15)
    }

    /// Position share x 4 in 1, 2, 4, 8, 16.
    @Test(arguments: [
        (0, 1), (0.1, 1.4), (0.25, 2), (0.3, 2.4), (0.5, 4), (0.6, 5.6), (0.9, 12.8), (0.95, 14.4), (1, 16),
    ])
    func `quantiles lie between two draws`(share: Double, expected: Double) {
        #expect(Closeness.relativeError(five.quantile(share), expected) < 1e-15)
    }

    @Test func `an even number of draws has its median in the middle`() {
        let four = Summary([7, 1, 3, 10])
        #expect(four.median == 5)
        // Positions 0.15 and 2.85 in 1, 3, 7, 10.
        #expect(Closeness.relativeError(four.quantile(0.05), 1.3) < 1e-15)
        #expect(Closeness.relativeError(four.quantile(0.95), 9.55) < 1e-15)
    }

    @Test func `one draw is its own summary, and tells nothing of the spread`() {
        let one = Summary([42])
        #expect(one.mean == 42 && one.median == 42 && one.quantile(0.05) == 42 && one.quantile(0.95) == 42)
        #expect(one.standardDeviation.isNaN && one.standardError.isNaN)
    }

    @Test func `equal draws have no spread at all`() {
        let equal = Summary([Double](repeating: 0.1, count: 11))
        for step in 0...100 { #expect(equal.quantile(Double(step) / 100) == 0.1) }
    }

    @Test func `quantiles rise with the share`() {
        let draws = (0..<97).map { Double(($0 * 37) % 97) / 7 }
        let summary = Summary(draws)
        let quantiles = (0...200).map { summary.quantile(Double($0) / 200) }
        #expect(quantiles == quantiles.sorted())
    }

    @Test func `infinite draws stay infinite, and finite quantiles finite`() {
        let summary = Summary([.infinity, 3, 1, .infinity, 2])
        #expect(summary.mean == .infinity && summary.standardDeviation.isNaN)
        #expect(summary.quantile(0.25) == 2 && summary.median == 3)
        #expect(summary.quantile(0.6) == .infinity && summary.quantile(1) == .infinity)
        #expect(summary.shareInfinite == 0.4 && !summary.isEmpty)
        #expect(summary.quantile(0.95) == .infinity)
    }

    @Test func `draws that are no numbers make an empty summary`() {
        let summary = Summary([.nan, .nan])
        #expect(summary.isEmpty && summary.mean.isNaN && summary.shareInfinite == 0)
        #expect(Summary([]).isEmpty && Summary([]).median.isNaN)
    }

    @Test func `large draws close together keep their spread`() {
        let summary = Summary([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
        // By hand: the mean is 1e9 + 10, the squares sum to 36 + 9 + 9 + 36 = 90.
        #expect(summary.mean == 1e9 + 10)
        #expect(Closeness.relativeError(summary.standardDeviation, 30.0.squareRoot()) < 1e-15)
    }

    @Test func `a share outside zero to one is a fault of the caller`() async {
        await #expect(processExitsWith: .failure) { _ = Summary([1, 2]).quantile(1.5) }
    }
}
