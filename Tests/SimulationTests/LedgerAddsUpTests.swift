import Analysis
import Quantities
import Results
import TestSupport
import Testing

/// Law 5: the ledger adds up, by payer, by domain, by population, by cause and in total.
@Suite struct LedgerAddsUpTests {
    private static let ways: [[Axis]] = [
        [.payer], [.domain], [.population], [.cause], [.year], [.payer, .year], [.domain, .cause, .population, .payer],
    ]

    @Test(arguments: ways)
    func `the parts sum to the whole`(axes: [Axis]) async throws {
        try expectSum(try await EverythingModel().checked().results("both", draws: 3), axes)
    }

    @Test func `on the households the parts sum to the whole`() async throws {
        let results = try await HouseholdsModel.checked().results("opschaling", draws: 3)
        for axes in Self.ways { try expectSum(results, axes) }
    }

    private func expectSum(_ results: RunResults, _ axes: [Axis]) throws {
        let cost = Measure.cost(results)
        let parts = cost.by(axes).collapsed()
        let whole = cost.total().collapsed()
        let perDraw = results.ledger.count / results.draws
        #expect(parts.axes == axes.filter { $0 != .year })
        for draw in 0..<results.draws {
            let ledger = results.ledger[draw * perDraw..<(draw + 1) * perDraw].reduce(0, +)
            let size = parts.values.count / results.draws
            let sum = parts.values[draw * size..<(draw + 1) * size].reduce(0, +)
            // Sums in another order: a few thousand positive terms, each rounded by at most 1.1e-16.
            #expect(Closeness.relativeError(sum, ledger) < 1e-12)
            #expect(Closeness.relativeError(whole.values[draw], ledger) < 1e-12)
        }
    }

    @Test func `each payer gets the lines that name it`() async throws {
        let results = try await EverythingModel().checked().results("both", draws: 1)
        let byPayer = Measure.cost(results).by([.payer]).collapsed()
        #expect(byPayer.places == [[0], [1]])
        for payer in 0...1 {
            let lines = results.layout.lines.indices.filter { results.layout.lines[$0].payer == payer }
            let sum = lines.reduce(0.0) { $0 + OneDraw(results, 0).amounts(line: $1).reduce(0, +) }
            #expect(Closeness.relativeError(byPayer.values[payer], sum) < 1e-12)
        }
    }
}
