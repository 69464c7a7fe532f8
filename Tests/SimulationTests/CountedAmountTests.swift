import Numerics
import Program
import Results
import Testing

/// Amounts that depend on the state alone are counted.
@Suite struct CountedAmountTests {
    private static let model = """
        model Counted
        cycle 1 month
        start 2021-01
        horizon 6 months
        payer city
        domain Care paid by city
        population resident {
          size 10
          states one, other
          flow one -> other at rate 4 / year
          flow other -> out at rate 2 / year
          cost Care = (if state == one then 0.1 EUR/month else 0.7 EUR/month) * exp(time / 12 months)
        }
        """

    /// Ten times 0.1 is 1, and 0.1 added ten times is not: so the figure shows that nobody is summed.
    @Test func `an amount by state is its people times the amount, once for each state`() async throws {
        let model = try TestModel(Self.model)
        let population = try model.program("basis").populations[0]
        #expect(population.booking.results.isEmpty)
        let draw = OneDraw(try await model.results("basis", draws: 1), 0)
        #expect(draw.amount(0, line: 0) == 1)
        var seen: Set<Int> = []
        for cycle in 0..<6 {
            let growth = Operation.exponential.result(Double(cycle) / 12)
            let (one, other) = (draw.people(cycle, 0), draw.people(cycle, 1))
            #expect(draw.amount(cycle, line: 0) == growth * (Double(one) * 0.1 + Double(other) * 0.7))
            seen.insert(one)
        }
        #expect(seen.count > 3, "people do move")
    }

    /// Dividing by the number of people there are is impossible for a state that nobody is in; that is not asked.
    @Test func `a state without people adds nothing, whatever its amount`() async throws {
        let text = Self.model.replacing("0.7 EUR/month)", with: "0.7 EUR/month * 1 person / people(resident.other))")
            .replacing("flow one -> other at rate 4 / year\n", with: "")
        let draw = OneDraw(try await TestModel(text).results("basis", draws: 1), 0)
        #expect(draw.people(3, 1) == 0 && draw.amount(3, line: 0) > 0)
    }
}
