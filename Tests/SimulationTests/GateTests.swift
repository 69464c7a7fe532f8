import Engine
import Results
import TestSupport
import Testing

/// Stage gates: a limit that is raised in the draws in which a condition holds at a moment.
@Suite struct GateTests {
    private static let below = """
        scenario gated extends help { expand helping.reach to 40 when willing > 0.5 at 6 months }
        scenario open extends help { expand helping.reach to 40 when 1 > 0 at 2021-07 }
        scenario shut extends help { expand helping.reach to 40 when 0 > 1 at 6 months }
        scenario twice extends gated { expand helping.places to 40 when willing < 0.8 at 9 months }
        """

    private static let model = InterventionModel(
        parameters: "parameter willing ~ uniform(0, 1) assumption \"x\"",
        clauses: "reach 10 places 25 accept willing lasts 4 months asks again after 1 month again after 1 month",
        below: below)

    @Test func `a draw is that of the open gate or of the shut one, bit for bit, as its condition says`() async throws {
        let results = try await TestModel(Self.model.text).run("gated", "open", "shut", "help", draws: 12)
        let shut = FigureRows(results[2])
        #expect(FigureRows(results[3]).differing(from: shut) == [])
        var opened = 0
        for draw in 0..<12 {
            let (gated, open, closed) = (
                OneDraw(results[0], draw), OneDraw(results[1], draw), OneDraw(results[2], draw)
            )
            let isOpen = results[0].parameters[draw] > 0.5
            opened += isOpen ? 1 : 0
            let twin = isOpen ? open : closed
            for series in CourseSeries.allCases {
                #expect(gated.series(series) == twin.series(series), "\(series)")
            }
            for line in 0...1 { #expect(gated.amounts(line: line) == twin.amounts(line: line)) }
            #expect(gated.series(.started)[..<6] == closed.series(.started)[..<6])
            #expect(gated.series(.expanded).reduce(0, +) == (isOpen ? 1 : 0))
            #expect(gated.series(.expanded)[6] == (isOpen ? 1 : 0))
        }
        #expect(opened == 6, "a Latin hypercube has half of its draws above the middle")
    }

    @Test func `several gates of one intervention count once`() async throws {
        let results = try await TestModel(Self.model.text).results("twice", draws: 12)
        for draw in 0..<12 { #expect(OneDraw(results, draw).series(.expanded).reduce(0, +) <= 1) }
        let places = (0..<12).map { OneDraw(results, $0).series(.enrolled).max() ?? 0 }
        #expect(places.contains { $0 > 25 } && places.contains { $0 <= 25 })
    }
}
