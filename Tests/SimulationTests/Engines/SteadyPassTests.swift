import Engine
import Results
import SourceText
import Testing

/// A draw whose cells and chances stay what they are is worked out many cycles at a time: nobody may see it.
@Suite struct SteadyPassTests {
    /// More cycles than are worked out at a time, and not a multiple of them.
    private static func text(_ population: String, size: String, below: String = "") -> String {
        """
        model Steady
        cycle 1 month
        start 2021-04
        horizon 150 months
        correction half-cycle
        payer city
        domain Care paid by city
        domain Other paid by city
        parameter hazard ~ uniform(0.5, 2) assumption "a test"
        population resident {
          size \(size)
          states well, ill, gone
          \(population)
        }
        \(below)
        """
    }

    /// Asks for the time, so that all is worked out cycle by cycle.
    private static let clock = """
        population other {
          size 30
          states here, there
          flow here -> there at rate (if calendarMonth > 3 then 2 else 1) / year
        }
        """

    private static let resident = """
        attribute heavy ~ bernoulli(0.3)
          flow well -> ill at rate (if heavy == 1 then 3 else 1) * hazard / year
          flow ill -> any with chances [0.3, 0.2, 0.4] per year
          flow ill -> out at rate hazard / year
          cost Care = (1 + heavy) * 100 EUR/month
          cost Care "By state" = if state == ill then 30 EUR/month else 1 EUR/month
          cost Other = 7 EUR/month
          outcome life = if state == gone then 0 QALY/year else (1 - 0.1 * heavy) * 1 QALY/year
        """

    @Test(arguments: [EngineName.counts, .expected])
    func `many cycles at a time give the bits of one after the other`(engine: EngineName) async throws {
        let fast = try await TestModel(Self.text(Self.resident, size: "900")).results("basis", by: engine, draws: 3)
        let slow = try await TestModel(Self.text(Self.resident, size: "900", below: Self.clock)).results(
            "basis", by: engine, draws: 3)
        #expect(fast.ledger == slow.ledger)
        #expect(fast.outcomes == slow.outcomes)
        #expect(fast.parameters == slow.parameters)
        let people = stride(from: 0, to: slow.people.count, by: 5).flatMap { slow.people[$0..<$0 + 3] }
        #expect(fast.people == people)
        let (own, all) = (fast.layout.moves.count, slow.layout.moves.count)
        #expect(all == own + 1)
        let moves = stride(from: 0, to: slow.moves.count, by: all).flatMap { slow.moves[$0..<$0 + own] }
        #expect(fast.moves == moves)
        #expect(fast.ledger.count == 3 * 151 * 3 && fast.ledger.allSatisfy { $0 > 0 })
    }

    /// The first cost becomes too large in a later cycle than the second.
    @Test func `of amounts that are no numbers the earliest is told`() async throws {
        let population = """
            flow well -> ill at rate 0.1 / year
              cost Care = if state == ill then exp(693) * 1 EUR/month else 0 EUR/month
              cost Other = if state == ill then exp(695) * 1 EUR/month else 0 EUR/month
            """
        var errors: [RunError] = []
        for below in ["", Self.clock] {
            let text = Self.text(population, size: "400_000_000", below: below)
            let model = try TestModel(text)
            do {
                _ = try await model.results("basis", by: .expected, draws: 1)
                Issue.record("the amounts are too large")
            } catch let error as RunError {
                errors.append(error)
                let range = try #require(error.range)
                let line = text.utf8.prefix(range.lower).count { $0 == UInt8(ascii: "\n") }
                #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[line].contains("exp(695)"))
            }
        }
        #expect(errors.map(\.cycle) == [1, 1])
        #expect(errors.first?.problem == errors.last?.problem)
    }
}
