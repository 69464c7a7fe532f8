import Engine
import Results
import Testing

/// Scenarios that are worked on together share what they make alike: the figures are those of each alone.
@Suite struct SharedDrawTests {
    /// Scenarios that set what shared things hang on: the chances, who draws what, and how many there are; people arrive,
    /// leave, and begin courses.
    private static let text = """
        model Shared
        cycle 1 month
        start 2021-01
        horizon 9 months
        currency EUR 2021
        payer town "Town"
        domain Care paid by town
        parameter speed ~ uniform(0.02, 0.06) assumption "a test"
        parameter factor = 1 assumption "a test"
        parameter least = 1 assumption "a test"
        parameter crowd = 300 people assumption "a test"
        parameter comers = 4 people/month assumption "a test"
        population home {
          size crowd
          states well, ill
          attribute weight ~ uniform(least, 3)
          attribute height ~ normal(mean: 2, sd: 0.5)
          arrivals comers into well
          flow well -> ill at rate factor * speed / month
          flow ill -> well with chance 0.1 per month
          flow ill -> out at rate 0.02 / month
          cost Care = if state == ill then weight * 100 EUR/month/person else height * 1 EUR/month/person
        }
        population other {
          size 50
          states here, there
          attribute weight ~ uniform(least, 3)
          flow here -> there at rate 0.05 / month
          cost Care = weight * 1 EUR/month/person
        }
        intervention help for home {
          eligible when state == ill
          priority weight descending
          places 10
          lasts 2 months
          cost Care = 5 EUR/month/person while active
        }
        scenario helped { start help }
        scenario faster { set factor = 2 assumption "a test" }
        scenario slower { set factor = 0 assumption "a test" }
        scenario wild { set factor = 40 assumption "a test" }
        scenario narrow { set least = 2 assumption "a test" }
        scenario few { set crowd = 200 people assumption "a test" }
        scenario none { set crowd = 0 people assumption "a test" }
        scenario many { set comers = 30 people/month assumption "a test" }
        """

    private static let names = ["basis", "helped", "faster", "slower", "wild", "narrow", "few", "none", "many"]

    private static func run(_ names: [String], draws: Int, workers: Int, memory: Int = .max) async throws
        -> [RunResults]
    {
        let model = try TestModel(text)
        let settings = RunSettings(draws: draws, seed: 5, workers: workers, block: 64, memory: memory)
        return try await Engine.run(try names.map { try model.program($0) }, settings)
    }

    /// With nine draws two workers take all scenarios of a draw at a time, three one scenario.
    @Test(arguments: [1, 2, 3])
    func `together each scenario has the bits that it has alone, in any order`(workers: Int) async throws {
        var alone: [RunResults] = []
        for name in Self.names { alone += try await Self.run([name], draws: 9, workers: workers) }
        #expect(try await Self.run(Self.names, draws: 9, workers: workers) == alone)
        #expect(try await Self.run(Self.names.reversed(), draws: 9, workers: workers) == alone.reversed())
        // Each of them differs from what it was shared with.
        for (number, results) in alone.enumerated().dropFirst() {
            #expect(results.ledger != alone[0].ledger, "\(number)")
        }
    }

    @Test func `where memory is short nothing is shared, and no figure changes`() async throws {
        let program = try TestModel(Self.text).program("basis")
        let bytes = zip(Engine.bytesPerIndividual(program), [300, 50]).reduce(0) { $0 + $1.0 * $1.1 }
        let names = ["basis", "faster", "narrow"]
        let expected = try await Self.run(names, draws: 4, workers: 1)
        // What those of the start take, and those who are expected to arrive: 36 and six standard deviations, and six.
        let short = bytes + Engine.bytesPerIndividual(program)[0] * 78
        #expect(try await Self.run(names, draws: 4, workers: 1, memory: short) == expected)
        await #expect(throws: RunError.self) { try await Self.run(names, draws: 4, workers: 1, memory: bytes) }
    }

    /// The first scenario fails in a late draw only, the second in each.
    @Test(arguments: [1, 2, 3])
    func `of several scenarios that fail, the first one's earliest draw is told`(workers: Int) async throws {
        let text = """
            model Failing
            cycle 1 month
            start 2021-01
            horizon 2 months
            parameter speed ~ uniform(0, 1) assumption "a test"
            parameter factor = 1.2 assumption "a test"
            population home {
              size 10
              states well, ill
              flow well -> ill with chance factor * speed per month
            }
            scenario sure { set factor = 100 assumption "a test" }
            scenario never { set factor = 0 assumption "a test" }
            """
        let model = try TestModel(text)
        func error(_ names: String...) async -> RunError? {
            do {
                _ = try await Engine.run(
                    try names.map { try model.program($0) }, RunSettings(draws: 40, seed: 3, workers: workers))
                return nil
            } catch {
                return error as? RunError
            }
        }
        let alone = await error("basis")
        #expect((alone?.draw ?? 0) > 0)
        #expect(await error("basis", "sure") == alone)
        #expect(await error("never", "basis", "sure") == alone)
        #expect(await error("sure", "basis")?.scenario == "sure")
        #expect(await error("never") == nil)
    }
}
