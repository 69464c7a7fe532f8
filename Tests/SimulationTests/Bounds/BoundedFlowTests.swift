import Program
import Results
import Testing

@testable import Engine

/// Where bounds say whose words may move them, chances are computed for these alone: the same people move as where they
/// are computed for everybody, and whoever has an impossible chance or no row of a table is found, moved or not.
@Suite struct BoundedFlowTests {
    /// - Parameter isBounded: without, each cycle is worked out by itself, as people might arrive, and bounds are for
    ///   several.
    private static func text(_ clauses: String, isBounded: Bool, size: Int) -> String {
        """
        model M ""
        cycle 1 month
        start 2021-01
        horizon 15 months
        currency EUR 2019
        payer town "Town"
        domain Care paid by town
        table risk from "risk.csv" { death: number }
        parameter p ~ uniform(0.5, 1.5) assumption "x"
        population home {
          size \(size)
          states a, b, c in proportion to [3, 2, 0]
          age ~ uniform(20 years, 60 years)
          attribute x ~ normal(0, 1)
          attribute woman ~ bernoulli(0.5)
          \(isBounded ? "" : "arrivals 0 people/month into a")
          \(clauses)
          cost Care = x * x * 1 EUR/month/person
        }
        """
    }

    private static let risks = "death\n" + (0..<70).map { "\(0.004 * Double($0))\n" }.joined()

    private static let models: [String: String] = [
        "hazards that grow with age and time": """
        let hazard = 0.02 * exp(0.05 * age / 1 year + 0.1 * time / 1 month) / 1 year
          flow a -> b with chance 0.5 per year
          flow a -> c at rate hazard
          flow b -> a at rate 3 * hazard
          flow b -> c at rate 2 * hazard * p
        """,
        "powers, roots, logarithms, extremes and choices": """
        let lived = age / 1 year
          let speed = 1.03 ^ lived * sqrt(lived) / (20 + abs(x))
          let least = if woman == 1 then 0.2 else 2 - x / (abs(x) + 1)
          let other = max(min(ln(lived) - 2, 1.5), least) ^ 1.5
          flow a -> b at rate speed / 1 year
          flow a -> out at rate other / 10 / 1 year
          flow b -> any in proportion to [1, 0, 2] at rate speed * other / 1 year
          flow c -> a at rate 1 / (1 + floor(lived / 10)) / 1 year
        """,
        "chances and several flows to one state": """
        let share = if x < 0 then 0.3 else 0.8 - 0.3 / (1 + abs(x))
          flow a -> b with chance share per year
          flow a -> b at rate share / 2 / 1 year
          flow b -> c with chance share * 0.5 per month
          flow c -> out with chance 0.1 per month
        """,
        "rows of a table": """
        let row = floor(age / 1 year) + 1
          flow a -> b with chance risk.death[row] per month
          flow a -> out with chance risk.death[row] / 4 per month
          flow b -> a with chance (if woman == 1 then 1.5 else 0.5) * risk.death[row] per month
          flow c -> a with chance 0.5 per month
        """,
        "rows of a table alone": """
        let row = floor(age / 1 year + time / 2 months) - 9
          flow a -> b with chance risk.death[row] per month
          flow a -> c with chance 2 * risk.death[row] per month
          flow b -> out with chance risk.death[row] per month
        """,
    ]

    private static func model(_ clauses: String, isBounded: Bool, size: Int = 4_200) throws -> TestModel {
        try TestModel(text(clauses, isBounded: isBounded, size: size)) { _ in risks }
    }

    @Test(arguments: models.keys.sorted(), [4_200, 17_000])
    func `bounds change nobody's move, nor what is booked`(name: String, size: Int) async throws {
        let clauses = try #require(Self.models[name])
        let bounded = try await Self.model(clauses, isBounded: true, size: size).results("basis", draws: 2)
        let each = try await Self.model(clauses, isBounded: false, size: size).results("basis", draws: 2)
        #expect(bounded.people == each.people && bounded.flows == each.flows && bounded.exits == each.exits)
        #expect(bounded.ledger == each.ledger)
        #expect(bounded.flows.contains { $0 > 5 })
    }

    @Test(arguments: models.keys.sorted())
    func `neither blocks nor workers show where bounds are`(name: String) async throws {
        let model = try Self.model(try #require(Self.models[name]), isBounded: true)
        let one = try await model.run("basis", draws: 2, workers: 1, block: 1_024)[0]
        for (workers, block) in [(2, 8), (1, 40), (3, 104)] {
            let other = try await model.run("basis", draws: 2, workers: workers, block: block)[0]
            #expect(other.people == one.people && other.flows == one.flows && other.ledger == one.ledger)
        }
    }

    /// The bounds that a model's first four cycles have: for each table, and for each group of states.
    private func bounds(_ clauses: String) throws -> (tables: [Bool], groups: [Bool]) {
        let program = try Self.model(clauses, isBounded: true).program("basis")
        let code = PopulationCode(program.populations[0], constants: program.constants, cycleCode: program.cycleCode)
        var slots = ScalarFile(program)
        let uniforms = [Double](repeating: 0.5, count: program.inputs.count)
        try slots.run(
            program.drawCode, uniforms: uniforms, time: 0, cycle: 0, totals: RunningTotals(layout: program.layout))
        let files = try (0..<4).map { cycle in
            var file = slots
            try file.run(
                program.cycleCode, uniforms: uniforms, time: Double(cycle), cycle: cycle,
                totals: RunningTotals(layout: program.layout))
            return file
        }
        let attributes = [Interval(240, 720), Interval(-4, 4), Interval(hullOf: [0, 1])]
        let ranges = InputRanges(attributes: attributes, files: files, individuals: 4_200)
        let tables = code.tabledFlows.map { CodeIntervals($0.places, ranges, tables: code.program.tables) != nil }
        let groups = code.jointFlows.map {
            RateBounds($0, code.program, ranges, registers: code.registers) != nil
        }
        return (tables, groups)
    }

    @Test func `these models have bounds for each state whose chances differ`() throws {
        for (name, clauses) in Self.models {
            let (tables, groups) = try bounds(clauses)
            #expect(!(tables + groups).contains(false) && !(tables + groups).isEmpty, "\(name)")
        }
        #expect(try bounds("flow a -> b at rate sin(x) ^ 2 / 1 year").groups == [false])
        #expect(try bounds("flow a -> b at rate (x + 5) ^ 2 / 1 year").groups == [true])
        // For x of -4 and below it would be impossible.
        #expect(try bounds("flow a -> b at rate (x + 3) / 1 year").groups == [false])
        #expect(try bounds("flow a -> b with chance exp(x) / 40 per year").groups == [false])
    }

    @Test(arguments: [
        ("rate", "flow a -> b at rate 1e-12 * (59.5 years - age) / 1 year / 1 year"),
        ("chance", "flow a -> b with chance 1e-12 * (59.5 years - age) / 1 year per month"),
        ("row", "flow a -> b at rate 1e-12 * risk.death[floor(age / 1 year + time / 1 month) + 1] / 1 year"),
    ])
    func `who is impossible is found, though no word moves anybody`(kind: String, clauses: String) async throws {
        for isBounded in [true, false] {
            let model = try Self.model(clauses, isBounded: isBounded)
            let error = try await #require(throws: RunError.self) { try await model.results("basis", draws: 1) }
            #expect("\(error.problem)".hasPrefix(kind), "\(error.problem)")
            #expect(error.range != nil)
        }
    }
}
