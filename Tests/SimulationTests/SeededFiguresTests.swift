import Analysis
import Quantities
import Results
import Testing

/// Figures that must stay what they are: whoever moves them says so, and why, in the change that does it.
///
/// Whole numbers are exact on every machine; amounts may rest on quantiles, which take functions of the system whose last
/// bits differ between systems, and so are held to 1e-12 of their size.
@Suite struct SeededFiguresTests {
    private func results() async throws -> RunResults {
        try await EverythingModel().checked().run("both", draws: 3, seed: 2021)[0]
    }

    @Test func `people per state at the horizon are those of seed 2021`() async throws {
        let results = try await results()
        let states = results.layout.states.count
        let perDraw = (results.layout.cycles + 1) * states
        let last = (1...3).map { Array(results.people[($0 * perDraw - states)..<($0 * perDraw)]) }
        #expect(last == [[36, 29, 25, 29, 11], [40, 26, 24, 34, 6], [39, 29, 22, 32, 8]])
    }

    @Test func `courses begun are those of seed 2021`() async throws {
        let begun = Measure.courses(try await results(), .started).by([.intervention]).collapsed()
        #expect(begun.values == [30, 3, 0, 30, 20, 0, 30, 20, 0])
    }

    @Test func `total cost is that of seed 2021`() async throws {
        let cost = Measure.cost(try await results()).total().collapsed().values
        let pinned: [Double] = [4_043_843.546700267, 2_737_662.857091312, 2_811_563.2987068887]
        for (seen, known) in zip(cost, pinned) { #expect((seen - known).magnitude <= 1e-12 * known, "\(seen)") }
    }
}
