/// The Bernoulli distribution: 1 with a chance, else 0.
///
/// - Parameters: chance, 0 to 1, without unit.
/// - Density: chance at 1, 1 - chance at 0.
/// - Moments: mean chance; variance chance (1 - chance).
/// - Sampling: quantile, 0 up to 1 - chance and 1 above.
/// - Accuracy: exact for the double nearest to the chance.
/// - Draws: one uniform number.
package struct BernoulliDistribution: UnivariateDistribution {
    package let chance: Double

    package init(chance: Double) throws(ParameterError) {
        try Requirement.chance.check("chance", chance)
        self.chance = chance
    }

    package var mean: Double { chance }
    package var variance: Double { chance * (1 - chance) }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let above = value < 0 ? 1 : value < 1 ? chance : 0
        return tail == .upper ? above : 1 - above
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        // The lower comparison as chance ≤ 1 - p would round p; this way round each side is as given.
        tail == .upper ? (chance <= p ? 0 : 1) : (1 - chance >= p ? 0 : 1)
    }
}
