/// A cohort written by hand: for each draw and strategy, the shares of the states times a matrix, cycle after cycle,
/// with the money and the health of each cycle kept.
package struct CohortLoop: Sendable {
    let states: Int
    let cycles: Int
    /// States x states.
    private let matrix: [Double]
    /// Strategies x states.
    private let costs: [[Double]]
    private let utilities: [[Double]]

    /// - Parameter rows: the chances of each state, one row for each.
    package init(rows: [[Double]], costs: [[Double]], utilities: [[Double]], cycles: Int) {
        states = rows.count
        matrix = rows.flatMap { $0 }
        self.costs = costs
        self.utilities = utilities
        self.cycles = cycles
    }

    /// Money and health in turns, cycle after cycle, of each strategy of each draw.
    /// - Complexity: draws x strategies x cycles x states².
    package func run(draws: Int) -> [Double] {
        var amounts = [Double](repeating: 0, count: 2 * draws * costs.count * cycles)
        unsafe withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * states) { shares in
            unsafe matrix.withUnsafeBufferPointer { matrix in
                unsafe amounts.withUnsafeMutableBufferPointer { amounts in
                    var place = 0
                    for _ in 0..<draws {
                        for strategy in costs.indices {
                            unsafe run(strategy, matrix, shares, &amounts, &place)
                        }
                    }
                }
            }
        }
        return amounts
    }

    private func run(
        _ strategy: Int, _ matrix: UnsafeBufferPointer<Double>, _ shares: UnsafeMutableBufferPointer<Double>,
        _ amounts: inout UnsafeMutableBufferPointer<Double>, _ place: inout Int
    ) {
        let (costs, utilities) = (costs[strategy], utilities[strategy])
        for state in 0..<states { unsafe shares[state] = state == 0 ? 1 : 0 }
        for _ in 0..<cycles {
            var (cost, health) = (0.0, 0.0)
            for to in 0..<states { unsafe shares[states + to] = 0 }
            for from in 0..<states {
                let share = unsafe shares[from]
                cost += share * costs[from]
                health += share * utilities[from]
                for to in 0..<states { unsafe shares[states + to] += share * matrix[from * states + to] }
            }
            for to in 0..<states { unsafe shares[to] = shares[states + to] }
            unsafe amounts[place] = cost
            unsafe amounts[place + 1] = health
            place += 2
        }
    }
}
