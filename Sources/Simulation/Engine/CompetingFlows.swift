/// The flows out of one state, by the state that they lead to.
struct CompetingFlows {
    /// Rates per month.
    private var rates: [Double]
    /// Flows that leave nobody behind, a chance of one: as rates they would be infinite, so they are weighed by their
    /// shares alone, and nothing is left for any other flow.
    private var certain: [Double]
    private(set) var isCertain = false

    init(states: Int) {
        rates = [Double](repeating: 0, count: states)
        certain = rates
    }

    /// Adds the share of a flow that leads to a state; an infinite rate is a certain flow.
    mutating func add(rate: Double, share: Double, to state: Int) {
        if rate == .infinity {
            certain[state] += share
            isCertain = true
        } else {
            rates[state] += rate * share
        }
    }

    /// What each state takes, on a scale of their own.
    var weights: [Double] { isCertain ? certain : rates }

    /// The sum of the weights.
    var total: Double { weights.reduce(0, +) }
}
