import Results
import Testing

/// A flow from any state to one state leaves every other state.
@Suite struct FlowFromAnyTests {
    private static func text(_ flows: String, cycle: String = "1 year") -> String {
        """
        cycle \(cycle)
        start 2021-01
        horizon 6 years
        population resident {
          size 400
          states one, two, three in proportion to [2, 2, 1]
          attribute pace ~ uniform(0.5, 2)
          \(flows)
        }
        """
    }

    /// With a flow from `two` to itself, at a rate of 2 a year, 0.21 in place of 0.63 would leave it in a year.
    @Test(arguments: [
        ("at rate 2 / year", "at rate 2 / year"), ("with chance 0.8 per year", "with chance 0.8 per year"),
        ("at rate 2 * pace / year", "at rate pace * 2 / year"),
    ])
    func `the other flows of the target are not slowed, at any cycle`(short: String, long: String) async throws {
        let back = "flow two -> three at rate 1 / year"
        for cycle in ["1 year", "1 month"] {
            let any = try await TestModel(Self.text("flow any -> two \(short)\n\(back)", cycle: cycle))
                .results("basis", draws: 2)
            let each = try await TestModel(
                Self.text("flow one -> two \(long)\nflow three -> two \(long)\n\(back)", cycle: cycle)
            ).results("basis", draws: 2)
            #expect(FigureRows(any).differing(from: FigureRows(each)) == [])
            #expect(OneDraw(any, 0).moves(0, from: 1, to: 2) > 0)
        }
    }

    @Test func `what is out of the population is no state of it, so that all leave for it`() async throws {
        let results = try await TestModel(Self.text("flow any -> out with chance 100 % per year")).results(
            "basis", draws: 1)
        let run = OneDraw(results, 0)
        #expect((0..<3).reduce(0) { $0 + run.exits(0, $1) } == 400)
        #expect((0..<3).allSatisfy { run.exits(0, $0) > 0 })
    }
}
