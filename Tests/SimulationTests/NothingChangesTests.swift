import Results
import Testing

/// Law 1: a scenario that changes nothing differs from its parent by exactly zero, in every draw and cell.
@Suite struct NothingChangesTests {
    private static let scenarios = """
        scenario empty { }
        scenario own { start leading set leading.goal = 30 households set tariff = 60 EUR/hour }
        scenario drawn { start leading set change ~ beta(2, 3) assumption "the same" }
        scenario heir extends both { }
        """

    @Test(arguments: [("empty", "basis"), ("own", "lead"), ("drawn", "lead"), ("heir", "both")])
    func `a scenario that changes nothing has its parent's bits`(scenario: String, parent: String) async throws {
        let model = try EverythingModel(below: Self.scenarios).checked()
        let results = try await model.run(scenario, parent, draws: 3)
        #expect(FigureRows(results[0]).differing(from: FigureRows(results[1])) == [])
    }

    @Test func `a scenario that does change something has other bits`() async throws {
        let results = try await EverythingModel().checked().run("basis", "lead", draws: 2)
        let differing = FigureRows(results[1]).differing(from: FigureRows(results[0]))
        #expect(differing.contains { $0.hasPrefix("ledger home Youth") })
        #expect(differing.contains { $0.hasPrefix("started leading") })
        #expect(!differing.contains { $0.hasPrefix("people") || $0.hasPrefix("parameter") })
    }

    @Test func `on the households a scenario that changes nothing has its parent's bits`() async throws {
        let below = """

            scenario leeg { }
            scenario eigen extends opschaling { set gezinsregisseur.goal = 648 households }
            """
        let model = try HouseholdsModel.checked(below: below)
        let results = try await model.run("basis", "leeg", "opschaling", "eigen", draws: 3)
        #expect(FigureRows(results[1]).differing(from: FigureRows(results[0])) == [])
        #expect(FigureRows(results[3]).differing(from: FigureRows(results[2])) == [])
    }
}
