/// What the draws of one figure say: mean, spread, quantiles, and how sure the mean is.
package struct Summary: Sendable, Equatable {
    /// Infinite where a draw is, not a number where two are of opposite sign.
    package let mean: Double
    /// With n - 1 in the denominator; not a number for a single draw, nor where a draw is infinite.
    package let standardDeviation: Double
    /// Of the mean: standard deviation over the root of the number of draws; not a number for a single draw.
    ///
    /// That is the error of independent draws. With n draws of a Latin hypercube the variance of the mean is at most
    /// sigma^2 / (n - 1), that of n - 1 independent ones (Owen 1997, SIAM Journal on Numerical Analysis 34(5)), and for
    /// large n smaller by what the inputs explain one by one (Stein 1987, Technometrics 29(2)). So it may be too large,
    /// by much where the figure is nearly a sum of effects of single inputs, and in expectation is never too small by
    /// more than a share of order 1/n; the estimate itself varies between runs as any estimate does.
    package let standardError: Double
    let sorted: [Double]

    /// - Complexity: O(n log n).
    package init(_ draws: [Double]) {
        let count = Double(draws.count)
        // Two passes: the mean first, so that the squares do not cancel.
        let mean = draws.reduce(0, +) / count
        let squares = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        self.mean = mean
        standardDeviation = draws.count > 1 ? (squares / (count - 1)).squareRoot() : .nan
        standardError = standardDeviation / count.squareRoot()
        sorted = draws.sorted { left, right in left < right || (right.isNaN && !left.isNaN) }
    }

    /// The value that a share of the draws stays at or below, between two draws by linear interpolation
    /// (definition 7 of Hyndman and Fan 1996, The American Statistician 50(4)). Between a finite and an infinite draw
    /// it is infinite.
    /// - Precondition: the share is from 0 to 1.
    package func quantile(_ share: Double) -> Double {
        precondition(share >= 0 && share <= 1, "a quantile belongs to a share")
        guard let last = sorted.indices.last else { return .nan }
        let position = share * Double(last)
        let low = Int(position.rounded(.down))
        let high = min(low + 1, last)
        let weight = position - Double(low)
        // Infinity times a weight of zero would be no number, and between equal draws lies nothing else.
        if weight == 0 || sorted[low] == sorted[high] { return sorted[low] }
        return sorted[low] * (1 - weight) + sorted[high] * weight
    }

    package var median: Double { quantile(0.5) }

    /// The share of the draws that are infinite.
    package var shareInfinite: Double {
        Double(sorted.count { $0 == .infinity }) / Double(max(1, sorted.count))
    }

    /// Whether no draw is a number.
    package var isEmpty: Bool { sorted.allSatisfy(\.isNaN) }
}
