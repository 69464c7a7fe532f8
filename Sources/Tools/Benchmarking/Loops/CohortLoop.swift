import Foundation

/// The cohort version of Sick-Sicker written by hand: for each draw and strategy, a row of four numbers times a matrix,
/// cycle after cycle, with the amounts of each cycle kept.
package struct CohortLoop: Sendable {
    let cycles: Int
    /// 4 x 4.
    private let matrix: [Double]

    package init(cycles: Int) {
        self.cycles = cycles
        let rows = SickSicker.thresholds(death: -log(1 - SickSicker.healthyDeath))
        var matrix = [Double](repeating: 0, count: 16)
        for state in 0..<3 {
            var before = 0.0
            for to in 0..<4 {
                let sum = to < 3 ? rows[3 * state + to] : 1
                matrix[4 * state + to] = sum - before
                before = sum
            }
        }
        matrix[15] = 1
        self.matrix = matrix
    }

    /// The cost of each draw, cycle and strategy; the matrix is that of each draw anew.
    /// - Parameter factors: what each draw multiplies the cost by.
    /// - Complexity: draws x strategies x cycles.
    package func run(factors: [Double], strategies: Int) -> [Double] {
        var costs = [Double](repeating: 0, count: factors.count * strategies * cycles)
        var place = 0
        for factor in factors {
            for strategy in 0..<strategies {
                let extra = SickSicker.treatment * Double(strategy % 2)
                let amounts = zip(SickSicker.costs, [0, extra, extra, 0]).map { factor * ($0 + $1) }
                var row = (1.0, 0.0, 0.0, 0.0)
                for _ in 0..<cycles {
                    costs[place] = row.0 * amounts[0] + row.1 * amounts[1] + row.2 * amounts[2] + row.3 * amounts[3]
                    place += 1
                    row = product(row)
                }
            }
        }
        return costs
    }

    @inline(__always)
    private func product(_ row: (Double, Double, Double, Double)) -> (Double, Double, Double, Double) {
        func column(_ to: Int) -> Double {
            row.0 * matrix[to] + row.1 * matrix[4 + to] + row.2 * matrix[8 + to] + row.3 * matrix[12 + to]
        }
        return (column(0), column(1), column(2), column(3))
    }
}
