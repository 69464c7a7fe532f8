/// The multinomial distribution: how many of a number of independent trials end in each of several ways.
///
/// - Parameters: trials (a whole number from 0 to 1e9) and chances (0 to 1 each, and together 1 to within 1e-9), without
///   unit.
/// - Density: trials! Π pᵢ^kᵢ / kᵢ! on the counts that sum to the trials.
/// - Moments: means trials · pᵢ; variances trials · pᵢ (1 - pᵢ), covariances -trials · pᵢ pⱼ.
/// - Sampling: one binomial count after the other, of the trials left and the chance that is left to it (Devroye 1986,
///   "Non-Uniform Random Variate Generation", section XI.1.4), each by its quantile function.
/// - Accuracy: that of the binomial distribution.
/// - Draws: one uniform number a count, but none for the last.
struct MultinomialDistribution: Sendable, Hashable {
    let trials: Double
    let chances: [Double]

    /// - Precondition: at least one chance.
    init(trials: Double, chances: [Double]) throws(ParameterError) {
        try Requirement.wholeNumberAtMost(BinomialDistribution.mostTrials).check("trials", trials)
        for (index, chance) in chances.enumerated() where !Requirement.chance.admits(chance) {
            try Requirement.chance.check("chance \(index + 1)", chance)
        }
        let sum = chances.reduce(0, +)
        // Our choice: above the rounding of sums of many decimals, below any chance that is meant.
        guard abs(sum - 1) <= 1e-9 else { throw .chancesDoNotAddUp(sum: sum) }
        self.trials = trials
        self.chances = chances
    }

    func values(from uniforms: [Double]) -> [Double] {
        // What each chance and those behind it come to, added from the end so that the last is whole.
        var left = chances
        for position in chances.indices.dropLast().reversed() { left[position] += left[position + 1] }
        var trialsLeft = trials
        var counts: [Double] = []
        for (position, uniform) in uniforms.enumerated() {
            let chance = left[position] > 0 ? min(1, chances[position] / left[position]) : 0
            let count: Double
            do throws(ParameterError) {
                count = try BinomialDistribution(trials: trialsLeft, chance: chance).quantile(uniform)
            } catch {
                preconditionFailure("what is left of trials and chances is in their domain")
            }
            counts.append(count)
            trialsLeft -= count
        }
        return counts + [trialsLeft]
    }
}
