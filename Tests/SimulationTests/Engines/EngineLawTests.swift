import Engine
import Results
import Testing

/// Laws 1 to 3 for the engines that keep numbers of people in cells.
@Suite struct EngineLawTests {
    /// Nothing here changes from cycle to cycle, so that a draw is worked out at once.
    private static func text(parameters: String = "", population: String = "", below: String = "") -> String {
        """
        \(CellModels.head)
        parameter hazard ~ uniform(0.5, 2) assumption "a test"
        \(parameters)
        population resident {
          size 80
          states well, ill, gone in proportion to [4, 1, 0]
          attribute heavy ~ bernoulli(0.3)
          flow well -> ill at rate (if heavy == 1 then 3 else 1) * hazard / year
          flow ill -> any with chances [0.3, 0.2, 0.4] per year
          flow ill -> out at rate hazard / year
          cost Care = (1 + heavy) * 100 EUR/month
          cost Other = if state == ill then 30 EUR/month else 0 EUR/month
          \(population)
        }
        intervention helping for resident {
          lasts 2 months
          cost Other "Help" = 10 EUR/month while active
        }
        scenario help { start helping }
        scenario same extends help {}
        \(below)
        """
    }

    /// What a run says of the first population, without what it says of anybody else.
    private static func figures(_ results: RunResults) -> [[Double]] {
        let layout = results.layout
        let states = layout.states.indices.filter { layout.states[$0].population == 0 }
        let lines = layout.lines.indices.filter { layout.lines[$0].population == 0 && layout.lines[$0].cause == 0 }
        func columns(_ values: [Double], _ width: Int, _ places: [Int]) -> [Double] {
            stride(from: 0, to: values.count, by: width).flatMap { row in places.map { values[row + $0] } }
        }
        let flows = stride(from: 0, to: results.flows.count, by: layout.states.count).map { row in
            columns(Array(results.flows[row..<row + layout.states.count]), layout.states.count, states)
        }
        return [
            columns(results.people, layout.states.count, states), columns(results.exits, layout.states.count, states),
            columns(results.ledger, layout.lines.count, lines), columns(results.outcomes, layout.outcomes.count, [0]),
        ] + flows.filter { $0.contains { $0 != 0 } }
    }

    private static let outcome = "outcome first = heavy * 1 count/month"

    @Test(arguments: [EngineName.counts, .expected])
    func `what a model has besides changes no figure`(engine: EngineName) async throws {
        let base = Self.text(population: Self.outcome)
        let expected = Self.figures(try await TestModel(base).results("basis", by: engine, draws: 6))
        let additions = [
            Self.text(
                parameters: "parameter idle ~ normal(mean: 0, sd: 1) assumption \"a test\"", population: Self.outcome),
            Self.text(
                population: Self.outcome + "\noutcome second = (1 + heavy) * 1 count/month"),
            Self.text(population: Self.outcome + "\nattribute idle ~ bernoulli(0.5)"),
            // With a population that asks for the time, cycles are worked out one by one.
            Self.text(
                population: Self.outcome,
                below: """
                    population other {
                      size 30
                      states here, there
                      flow here -> there at rate (if calendarMonth > 3 then 2 else 1) / year
                      cost Care = 5 EUR/month
                    }
                    """),
        ]
        for addition in additions {
            let figures = Self.figures(try await TestModel(addition).results("basis", by: engine, draws: 6))
            #expect(figures == expected, "\(addition)")
        }
    }

    @Test(arguments: [EngineName.counts, .expected])
    func `a scenario that changes nothing changes no bit`(engine: EngineName) async throws {
        let model = try TestModel(Self.text(population: Self.outcome))
        let help = try await model.results("help", by: engine, draws: 6)
        let same = try await model.results("same", by: engine, draws: 6)
        #expect(help.people == same.people && help.flows == same.flows && help.exits == same.exits)
        #expect(help.ledger == same.ledger && help.outcomes == same.outcomes && help.courses == same.courses)
    }

    @Test func `courses that change no flow leave who is where as it was, cell by cell`() async throws {
        // Seed 2021: a cell that no course has touched meets the same chance in both scenarios; nobody's course does
        // anything to flows, but who is in one is in another cell.
        let model = try TestModel(
            Self.text(population: Self.outcome, below: "scenario never { start helping set hazard = 1 }"))
        let basis = try await model.results("basis", by: .expected, draws: 6)
        let help = try await model.results("help", by: .expected, draws: 6)
        for (one, other) in zip(basis.people, help.people) { #expect(abs(one - other) <= 1e-12 * 80) }
    }

    @Test(arguments: [EngineName.counts, .expected])
    func `any number of workers gives the same bytes`(engine: EngineName) async throws {
        let model = try TestModel(Self.text(population: Self.outcome))
        let one = try await model.results("help", by: engine, draws: 20, workers: 1)
        for workers in [2, 3, 7] {
            #expect(try await model.results("help", by: engine, draws: 20, workers: workers) == one)
        }
    }

    @Test func `what counting costs does not grow with the people`() async throws {
        // 400 million people in a debug build: each person followed would take hours.
        let text = Self.text(population: Self.outcome).replacing("size 80", with: "size 400_000_000")
        let results = try await TestModel(text).results("basis", by: .counts, draws: 2)
        #expect(results.people[0..<3].reduce(0, +) == 4e8)
        #expect(results.people.allSatisfy { $0 == $0.rounded() })
    }
}
