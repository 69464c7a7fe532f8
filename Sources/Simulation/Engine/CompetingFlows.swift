import Numerics

/// The flows out of one state, by the state that they lead to; behind the states stands who leaves the population.
struct CompetingFlows {
    /// Rates per month.
    private var rates: [Double]
    /// Flows that leave nobody behind, a chance of one: as rates they would be infinite, so they are weighed by their
    /// shares alone, and nothing is left for any other flow.
    ///
    /// Empty as long as there are none.
    private var certain: [Double] = []
    var isCertain: Bool { !certain.isEmpty }

    init(states: Int) {
        rates = [Double](repeating: 0, count: states + 1)
    }

    /// Adds the share of a flow that leads to a state; an infinite rate is a certain flow.
    mutating func add(rate: Double, share: Double, to state: Int) {
        if rate == .infinity {
            if certain.isEmpty { certain = [Double](repeating: 0, count: rates.count) }
            certain[state] += share
        } else {
            rates[state] += rate * share
        }
    }

    /// What each state takes, on a scale of their own.
    var weights: [Double] { isCertain ? certain : rates }

    /// The sum of the weights.
    var total: Double { weights.reduce(0, +) }

    /// The chance to leave in a cycle of so many months.
    func leaving(cycleLength: Double) -> Double {
        isCertain ? 1 : Elementary.chance(cumulativeHazard: total * cycleLength)
    }

    /// The words below which a chance holds: exact to 2^-32.
    static func threshold(_ chance: Double) -> UInt64 { UInt64((chance * 0x1p32).rounded()) }

    /// Where a random word leads in a cycle of so many months; nil where it stays.
    func destination(word: UInt64, cycleLength: Double) -> Int? {
        let (weights, total) = (weights, total)
        let leaves = leaving(cycleLength: cycleLength)
        guard total > 0, word < Self.threshold(leaves) else { return nil }
        var cumulative = 0.0
        for (to, weight) in weights.enumerated() where weight > 0 {
            cumulative += weight
            if word < Self.threshold(leaves * (cumulative / total)) { return to }
        }
        return nil
    }
}
