/// One of several distributions, chosen with given weights.
///
/// - Parameters: distributions, and as many weights (zero or more and finite, not all zero, on any scale).
/// - Density: the sum of the densities, each times its share of the weights.
/// - Moments: mean Σ wᵢ mᵢ; variance Σ wᵢ (vᵢ + (mᵢ - m)²).
/// - Sampling: quantile, by halving between the smallest and the largest quantile of the parts; the halves are taken of
///   the doubles between, so that the last double is reached and jumps are met exactly.
/// - Accuracy: one unit in the last place, or the rounding of the cumulative probabilities of the parts, 1e-15, where
///   these are flatter than that.
/// - Draws: one uniform number. At most 64 evaluations of each part.
struct MixtureDistribution: UnivariateDistribution {
    let members: [DistributionFamily]
    /// The weights as shares.
    let shares: [Double]

    /// - Precondition: as many weights as members, and at least one.
    init(weights: [Double], members: [DistributionFamily]) throws(ParameterError) {
        precondition(weights.count == members.count && !members.isEmpty, "a part of a mixture has one weight")
        for (index, weight) in weights.enumerated() { try Requirement.notNegative.check("weight \(index + 1)", weight) }
        let sum = weights.reduce(0, +)
        guard sum > 0 else { throw .noPositiveWeight }
        try Requirement.finite.check(derived: "sum of the weights", sum)
        let kept = weights.indices.filter { weights[$0] > 0 }
        self.members = kept.map { members[$0] }
        shares = kept.map { weights[$0] / sum }
    }

    /// The same with each part cut off, and weighed by what is left of it.
    func truncated(from min: Double?, to max: Double?) throws(ParameterError) -> MixtureDistribution {
        let (low, high) = (min ?? -.infinity, max ?? .infinity)
        let chances = members.map { $0.probability(from: low, to: high) }
        let kept = members.indices.filter { chances[$0] > 0 }
        guard !kept.isEmpty else { throw .nothingBetween(min: low, max: high) }
        var cut: [DistributionFamily] = []
        for member in kept { cut.append(try members[member].truncated(from: min, to: max)) }
        return try MixtureDistribution(weights: kept.map { shares[$0] * chances[$0] }, members: cut)
    }

    var mean: Double {
        var sum = 0.0
        for (member, share) in zip(members, shares) { sum += share * member.mean }
        return sum
    }

    var variance: Double {
        let mean = mean
        var sum = 0.0
        for (member, share) in zip(members, shares) {
            sum += share * (member.variance + (member.mean - mean) * (member.mean - mean))
        }
        return sum
    }

    func probability(_ tail: Tail, of value: Double) -> Double {
        var sum = 0.0
        for (member, share) in zip(members, shares) { sum += share * member.probability(tail, of: value) }
        return Swift.min(sum, 1)
    }

    func quantile(_ tail: Tail, _ p: Double) -> Double {
        let quantiles = members.map { $0.quantile(tail, p) }
        var low = quantiles[0]
        var high = low
        for quantile in quantiles { (low, high) = (Swift.min(low, quantile), Swift.max(high, quantile)) }
        func isReached(_ value: Double) -> Bool {
            let found = probability(tail, of: value)
            return tail == .lower ? found >= p : found <= p
        }
        if low == high || isReached(low) { return low }
        // From here on the condition fails at the lower end, and holds, or the answer is, at the upper one.
        var below = Self.rank(low)
        var above = Self.rank(high)
        while above > below + 1 {
            // Shifted before they are added, as the two may be as far apart as all doubles are; the carry of two odd
            // ranks keeps the middle above the lower end.
            let middle = (below >> 1) + (above >> 1) + (below & above & 1)
            if middle == below { return Self.value(rank: above) }
            if isReached(Self.value(rank: middle)) { above = middle } else { below = middle }
        }
        return Self.value(rank: above)
    }

    /// The place of a double among all doubles, 0 being that of zero.
    private static func rank(_ value: Double) -> Int64 {
        let bits = Int64(bitPattern: value.bitPattern)
        return bits < 0 ? .min &- bits : bits
    }

    private static func value(rank: Int64) -> Double {
        Double(bitPattern: UInt64(bitPattern: rank < 0 ? .min &- rank : rank))
    }
}
