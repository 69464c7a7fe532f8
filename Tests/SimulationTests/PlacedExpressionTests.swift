import Numerics
import Program
import Results
import TestSupport
import Testing

/// Wherever an amount is computed - counted by state, as a factor, once for each individual - it is the amount.
@Suite struct PlacedExpressionTests {
    /// Nine people in three states, whose attribute is known by their number.
    private static func model(_ amount: String) -> String {
        """
        cycle 1 month
        start 2021-01
        horizon 2 months
        payer city
        domain Care paid by city
        parameter p ~ uniform(0.5, 2) assumption "x"
        parameter q ~ uniform(-1, 1) assumption "x"
        population resident {
          size 9
          states one, two, three in proportion to [1, 1, 1]
          attribute a = individual / 4 - 1
          let byState = if state == two then p - 1 else if state == three then 3 * q else 0.7
          let elapsed = time / 1 month
          cost Care = \(amount) * 1 EUR/month
        }
        """
    }

    /// A factor that is taken out of a sum rounds once more for each product; sums of nine round eight times.
    @Test(arguments: 0..<6)
    func `the amount of a random expression is its sum over all, to rounding`(seed: UInt64) async throws {
        var numbers = SeededNumbers(seed: 900 + seed)
        for _ in 0..<12 {
            let expression = RandomExpression(depth: 4, variables: 5, using: &numbers)
            let text = expression.text(["a", "byState", "p", "q", "elapsed"])
            let results = try await TestModel(Self.model(text)).results("basis", draws: 3)
            for draw in 0..<3 {
                let (p, q) = (results.parameters[2 * draw], results.parameters[2 * draw + 1])
                for cycle in 0..<2 {
                    let values = (0..<9).map { individual in
                        let byState = [0.7, p - 1, 3 * q][individual / 3]
                        return expression.value([Double(individual + 1) / 4 - 1, byState, p, q, Double(cycle)])
                    }
                    let known = values.reduce(0, +)
                    let size = values.reduce(0) { $0 + $1.magnitude }
                    let found = OneDraw(results, draw).amount(cycle, line: 0)
                    #expect((found - known).magnitude <= 64 * size.ulp, "\(text)")
                }
            }
        }
    }

    /// Where an amount is computed, stated by hand.
    private struct Placement {
        let amount: String
        /// Operations a draw and a cycle, tables by state, operations for each individual, and columns summed.
        let draw: Int
        let cycle: Int
        let tables: Int
        let individual: Int
        let sums: Int

        init(_ amount: String, draw: Int = 0, cycle: Int = 0, tables: Int = 0, individual: Int = 0, sums: Int = 0) {
            self.amount = amount
            (self.draw, self.cycle, self.tables) = (draw, cycle, tables)
            (self.individual, self.sums) = (individual, sums)
        }
    }

    private static let placements = [
        Placement("2 * 3"),
        Placement("exp(p) * 3", draw: 2),
        Placement("p * elapsed", cycle: 1),
        Placement("exp(p) * exp(elapsed)", draw: 1, cycle: 2),
        Placement("a", sums: 1),
        Placement("p * a", sums: 1),
        Placement("p * a * q", draw: 1, sums: 1),
        Placement("exp(p) * a * exp(elapsed)", draw: 1, cycle: 2, sums: 1),
        Placement("-a / p", draw: 1, sums: 1),
        Placement("(if state == two then 1 else 2)", tables: 1),
        Placement("(if state == two then 1 else 2) * p", tables: 1),
        Placement("(if state == two then p else 2 * p) * q", draw: 1, tables: 1),
        Placement("byState * exp(elapsed)", draw: 2, cycle: 1, tables: 1),
        Placement("byState * a", draw: 2, tables: 1, individual: 2, sums: 1),
        Placement("exp(a)", individual: 1, sums: 1),
        Placement("exp(a * elapsed)", individual: 2, sums: 1),
        Placement("(a + 1) * exp(p * elapsed)", cycle: 2, individual: 1, sums: 1),
    ]

    @Test(arguments: placements.indices)
    func `an expression stands at the rarest moment at which it changes`(number: Int) throws {
        let expected = Self.placements[number]
        let program = try TestModel(Self.model(expected.amount)).program("basis")
        func operations(_ steps: [ScalarStep]) -> Int {
            steps.count { if case .apply = $0 { true } else { false } }
        }
        let population = program.populations[0]
        #expect(operations(program.drawCode) == expected.draw, "\(expected.amount)")
        #expect(operations(program.cycleCode) == expected.cycle, "\(expected.amount)")
        #expect(population.tables.count == expected.tables, "\(expected.amount)")
        #expect(population.booking.steps.count == expected.individual, "\(expected.amount)")
        #expect(population.booking.results.count == expected.sums, "\(expected.amount)")
    }
}
