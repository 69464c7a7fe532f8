import Analysis
import Checking
import Quantities
import Results
import TestSupport
import Testing

/// Law 9: scaling all money by k scales all money results by k.
@Suite struct MoneyScaleTests {
    /// A power of two changes no significand, so every sum, product and comparison scales exactly. (The logarithm of an
    /// amount would not; the model draws a factor in its place.)
    @Test func `all money twice is every cost twice, bit for bit`() async throws {
        let once = try await EverythingModel().checked().run("basis", "both", draws: 3)
        let twice = try await EverythingModel(money: 2).checked().run("basis", "both", draws: 3)
        for (one, two) in zip(once, twice) { expectScaled(two, from: one, by: 2, tolerance: 0) }
    }

    /// Three times a number is rounded in another way; thresholds are not hit so closely that anybody changes sides.
    @Test func `all money three times is every cost three times, to rounding`() async throws {
        let once = try await EverythingModel().checked().run("both", draws: 3)[0]
        let thrice = try await EverythingModel(money: 3).checked().run("both", draws: 3)[0]
        expectScaled(thrice, from: once, by: 3, tolerance: 1e-12)
    }

    @Test(arguments: [(4.0, 0.0), (3.0, 1e-12)])
    func `on the households all money scales`(factor: Double, tolerance: Double) async throws {
        let once = try await HouseholdsModel.checked().run("opschaling", draws: 3)[0]
        let scaled = try await HouseholdsModel.checked(money: factor).run("opschaling", draws: 3)[0]
        expectScaled(scaled, from: once, by: factor, tolerance: tolerance)
    }

    /// A power of two as small as this makes all money less than a cent; there is none too little to break even.
    @Test(arguments: [2, 1.0 / 1_048_576])
    func `break-even is at the same time in any currency`(money: Double) async throws {
        let once = try breakEven(await EverythingModel().checked().run("basis", "both", draws: 3))
        let scaled = try breakEven(await EverythingModel(money: money).checked().run("basis", "both", draws: 3))
        #expect(once.contains { $0 > 0 })
        #expect(scaled.map(\.bitPattern) == once.map(\.bitPattern))
    }

    /// Of the savings of the second of two scenarios, by payer and draw.
    private func breakEven(_ results: [RunResults]) -> [Double] {
        let saving = Measure.cost(results[0]).combined(with: .cost(results[1])) { $0 - $1 }
        return saving.by([.payer]).breakEven().values
    }

    /// A year with half the index of the model's year doubles all that is written in its prices.
    @Test func `all money in prices half as high is every cost twice, bit for bit`() async throws {
        let heading = "currency EUR 2019\ntable cpi from \"cpi.csv\" by year { index: number }\nprices cpi.index\n"
        let text = EverythingModel().text.replacing("EUR", with: "EUR 2016")
            .replacing("currency EUR 2016 2019\n", with: heading)
        let older = try TestModel(text) { _ in "year,index\n2016,51.5\n2019,103\n" }
        #expect(older.model.priceConversions.count == text.ranges(of: "EUR 2016").count)
        let once = try await EverythingModel().checked().run("basis", "both", draws: 3)
        for (one, two) in zip(once, try await older.run("basis", "both", draws: 3)) {
            expectScaled(two, from: one, by: 2, tolerance: 0)
        }
    }

    private func expectScaled(_ scaled: RunResults, from one: RunResults, by factor: Double, tolerance: Double) {
        #expect(one.ledger.contains { $0 > 0 })
        let errors = zip(scaled.ledger, one.ledger).map { Closeness.relativeError($0, $1 * factor) }
        #expect(errors.allSatisfy { $0 <= tolerance })
        // What is no money stays as it is.
        #expect(scaled.people == one.people)
        #expect(scaled.flows == one.flows)
        #expect(scaled.courses == one.courses)
        // An outcome may be money, as the cost of who begins is.
        let outcomes = one.layout.outcomes
        let scales = outcomes.map { $0.dimension.money == 1 ? factor : 1 }
        let outcomeErrors = one.outcomes.indices.map {
            Closeness.relativeError(scaled.outcomes[$0], one.outcomes[$0] * scales[$0 % outcomes.count])
        }
        #expect(outcomeErrors.allSatisfy { $0 <= tolerance })
    }
}
