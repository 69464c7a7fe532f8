import Results
import Testing

/// Several cycles of a population in which nobody has to be known by name are worked out together: who leaves in one of
/// them is not there in the next.
@Suite struct LeavingTogetherTests {
    /// Chances below and above the one up to which only those are looked at whose words may move them; with arrivals,
    /// though nobody comes, each cycle is worked out by itself.
    private static func text(chance: Double, states: Int, hasArrivals: Bool) -> String {
        let names = (0..<states).map { "s\($0)" }
        return """
            model Leaving
            cycle 1 month
            start 2021-01
            horizon 7 months
            currency EUR 2021
            payer town "Town"
            domain Care paid by town
            population home {
              size 500
              states \(names.joined(separator: ", "))
              attribute weight ~ uniform(0.5, 1.5)
              \(hasArrivals ? "arrivals 0 people/month into s0" : "")
              flow s0 -> out with chance \(chance / 2) per month
              flow any -> any in proportion to [\(names.map { _ in "1" }.joined(separator: ", "))] at rate \(chance / 3) / month
              cost Care = exp(weight * time / 10 months) * 1 EUR/month/person
            }
            """
    }

    @Test(arguments: [0.1, 0.5], [2, 7])
    func `nothing is booked for who has left`(chance: Double, states: Int) async throws {
        func run(hasArrivals: Bool) async throws -> RunResults {
            let text = Self.text(chance: chance, states: states, hasArrivals: hasArrivals)
            return try await TestModel(text).results("basis", draws: 2)
        }
        let (together, alone) = (try await run(hasArrivals: false), try await run(hasArrivals: true))
        #expect(together.people == alone.people && together.exits == alone.exits && together.flows == alone.flows)
        #expect(together.ledger == alone.ledger)
        // At the start e^0 is booked for each of 500, and less than e^(1.5 x 0.6) for each who is left at the end.
        #expect(together.ledger[0] == 500)
        let left = 500 - together.exits.prefix(together.exits.count / 2).reduce(0, +)
        #expect(left < 500 && together.ledger[6] < left * 2.46 * 1.5)
    }

    /// By a table, and so seldom that who is counted first of those who move in a block is hardly ever one who leaves.
    @Test func `nothing is booked for who leaves by a table, where most who move do not leave`() async throws {
        func run(hasArrivals: Bool) async throws -> RunResults {
            let text = Self.text(chance: 0, states: 2, hasArrivals: hasArrivals)
                .replacing("exp(weight * time / 10 months)", with: "weight")
                .replacing(
                    "flow s0 -> out with chance 0.0 per month",
                    with: """
                        let risk = [0.004, 0.008][floor(weight) + 1]
                          flow s0 -> s1 with chance 20 * risk per month
                          flow s1 -> s0 with chance 20 * risk per month
                          flow any -> out with chance risk per month
                        """)
            return try await TestModel(text).run("basis", draws: 8, block: 1_024)[0]
        }
        let (together, alone) = (try await run(hasArrivals: false), try await run(hasArrivals: true))
        #expect(together.exits == alone.exits && together.exits.reduce(0, +) > 50)
        #expect(together.ledger == alone.ledger)
    }
}
