/// A distribution of which only what lies within bounds is left.
///
/// - Parameters: a distribution, continuous or of whole numbers, and bounds of which one may be infinite; between them
///   lies a chance of at least 1e-280.
/// - Density: that of the distribution over the chance within the bounds.
/// - Moments: by integrating the quantile function (see `QuantileMoments`).
/// - Sampling: quantile of the distribution at the probability that belongs to the one asked for, counted from the
///   nearer tail, so that bounds far out in a tail keep their digits.
/// - Accuracy: that of the distribution, and 1e-16 over the chance left, counted in the tail that the bounds lie in.
/// - Draws: one uniform number.
struct TruncatedDistribution: UnivariateDistribution {
    let base: DistributionFamily
    let min: Double
    let max: Double
    /// The chances of the distribution below the bounds, above them, and within.
    private let below: Double
    private let above: Double
    private let within: Double

    /// The smallest chance that may lie within the bounds: our choice, so that no probability underflows.
    static let smallestChance = 1e-280

    init(_ base: DistributionFamily, min: Double, max: Double) throws(ParameterError) {
        self.base = base
        self.min = base.isOfWholeNumbers ? min.rounded(.up) : min
        self.max = base.isOfWholeNumbers ? max.rounded(.down) : max
        below = min == -.infinity ? 0 : base.probability(.lower, below: min)
        above = max == .infinity ? 0 : base.probability(.upper, of: max)
        // In the half that the bounds lie in, where neither side is near one.
        if below > 0.5 {
            within = base.probability(.upper, below: min) - above
        } else if above > 0.5 {
            within = base.probability(.lower, of: max) - below
        } else {
            within = 1 - below - above
        }
        guard within >= Self.smallestChance else { throw .nothingBetween(min: min, max: max) }
    }

    var mean: Double { QuantileMoments(self, isOfWholeNumbers: base.isOfWholeNumbers).mean }
    var variance: Double { QuantileMoments(self, isOfWholeNumbers: base.isOfWholeNumbers).variance }

    func probability(_ tail: Tail, of value: Double) -> Double {
        if value < min { return tail == .lower ? 0 : 1 }
        if value >= max { return tail == .lower ? 1 : 0 }
        let lower = base.probability(.lower, of: value)
        let share =
            lower <= 0.5 ? (lower - below) / within : 1 - (base.probability(.upper, of: value) - above) / within
        let bounded = Swift.min(Swift.max(share, 0), 1)
        return tail == .lower ? bounded : 1 - bounded
    }

    func quantile(_ tail: Tail, _ p: Double) -> Double {
        let lower = below + (tail == .lower ? p : 1 - p) * within
        let upper = above + (tail == .lower ? 1 - p : p) * within
        let value = lower <= 0.5 ? base.quantile(.lower, lower) : base.quantile(.upper, Swift.min(upper, 0.5))
        return Swift.min(Swift.max(value, min), max)
    }
}
