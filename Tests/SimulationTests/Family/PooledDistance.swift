import TestSupport

/// How far two samples of a model are apart over all their figures together, and how far they would be by chance.
///
/// If both engines have one distribution, it makes no difference which of them gave which draw. So what the distance
/// would be by chance is seen from the same draws, dealt out anew: no distribution is assumed, and that figures of a
/// draw depend on one another is part of it. Over the models of a family, which are independent, the distances beyond
/// their mean add up to something nearly normal.
struct PooledDistance {
    /// Less its mean over the deals.
    private(set) var excess = 0.0
    /// The variance over the deals.
    private(set) var variance = 0.0

    /// A family without models.
    init() {}

    /// The distance of two samples, figure by figure in the same order.
    init(_ one: [FamilyFigures.Figure], _ other: [FamilyFigures.Figure], seed: UInt64) {
        let pooled = zip(one, other).map { $0.values + $1.values }.filter { values in
            values.contains { $0 != values[0] }
        }
        guard let count = pooled.first?.count else { return }
        var numbers = SeededNumbers(seed: seed)
        let observed = Self.distance(pooled, Array(0..<count))
        let deals = (0..<Self.deals).map { _ in Self.distance(pooled, Array(0..<count).shuffled(using: &numbers)) }
        let moments = SampleMoments(deals)
        excess = observed - moments.mean
        // The mean over the deals is uncertain itself.
        variance = moments.variance * (1 + 1 / Double(Self.deals))
    }

    /// Takes the models of another part of the family in.
    mutating func add(_ other: PooledDistance) {
        excess += other.excess
        variance += other.variance
    }

    /// In standard deviations; positive where the samples are farther apart than by chance.
    var standardized: Double { variance > 0 ? excess / variance.squareRoot() : 0 }

    private static let deals = 16

    /// The sum over figures of the squared distance of the means of both halves, each at most 25, so that no figure
    /// has a say beyond what it can tell.
    private static func distance(_ pooled: [[Double]], _ order: [Int]) -> Double {
        let half = order.count / 2
        var sum = 0.0
        for values in pooled {
            let one = FigureMoments(order[..<half].map { values[$0] })
            let other = FigureMoments(order[half...].map { values[$0] })
            let distance = SampleComparison(one, other).means
            sum += min(distance * distance, 25)
        }
        return sum
    }
}
