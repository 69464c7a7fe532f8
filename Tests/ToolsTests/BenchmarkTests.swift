import Benchmarking
import Engine
import Results
import Testing

/// What the benchmarks rest on: loops that compute what the models say, and figures that are what they are called.
@Suite struct BenchmarkTests {
    /// Six standard errors of a difference, four comparisons a variant: together one false alarm in a hundred million.
    @Test(arguments: SickSicker.Dying.allCases)
    func `the loop by hand and the typed model give the same means`(_ dying: SickSicker.Dying) async throws {
        let model = SickSicker(people: 2_000, cycles: 30, dying: dying)
        try await SickSickerBenchmark.compare(model, BenchmarkModel(model.text, data: model.table).programs)
    }

    @Test func `a loop for another model is found out`() async throws {
        let model = SickSicker(people: 20_000, cycles: 30, dying: .plain)
        let other = SickSicker(people: 20_000, cycles: 30, dying: .byTable)
        let programs = try BenchmarkModel(other.text, data: other.table).programs
        await #expect(throws: BenchmarkProblem.self) { try await SickSickerBenchmark.compare(model, programs) }
    }

    /// The chance that a mean of the loop lies further than six standard errors from the model's is one in five hundred
    /// million.
    @Test(arguments: [2, 3, 8, 64])
    func `the country's loop has the costs of its model`(_ states: Int) async throws {
        let country = Country(people: 4_000, cycles: 6, states: states)
        let results = try await Engine.run(
            BenchmarkModel(country.text).programs, RunSettings(draws: 1, seed: 1))[0]
        let months = CountryLoop(country).run(seed: 1)
        #expect(months.count == results.ledger.count)
        for (month, amount) in zip(months, results.ledger) {
            // Costs of one person lie within 100 and 100 times the number of states.
            let error = 50 * Double(states) * (2 * 4_000.0).squareRoot()
            #expect((month.cost - amount).magnitude <= 6 * error)
        }
        #expect(months[0].cost == results.ledger[0])
    }

    @Test func `a text that is wrong is refused with what is wrong`() {
        #expect(throws: BenchmarkProblem.wrongText(["'person' cannot be a name"])) {
            try BenchmarkModel("model M\npopulation person { size 1 }\n")
        }
    }

    @Test func `the middle of an even number of values lies between two of them`() {
        #expect(Spread([4, 1, 3, 2]) == Spread([1, 2.5, 4]))
        #expect(Spread([3]) == Spread([3, 3, 3]))
    }

    @Test func `a cost that goes with the square of the size has power two, one that stays power none`() {
        let sizes = [1.0, 10, 100]
        #expect((Growth(sizes: sizes, seconds: sizes.map { Spread([$0 * $0 * 1e-3]) }).power - 2).magnitude < 1e-12)
        #expect(Growth(sizes: sizes, seconds: sizes.map { _ in Spread([0.25]) }).power.magnitude < 1e-12)
    }

    @Test func `a digest is that of the results, whatever the workers, and of no others`() async throws {
        let programs = try BenchmarkModel(Country(people: 50, cycles: 3).text).programs
        let one = try await Engine.run(programs, RunSettings(draws: 20, seed: 1, workers: 1))
        let two = try await Engine.run(programs, RunSettings(draws: 20, seed: 1, workers: 2, block: 8))
        let other = try await Engine.run(programs, RunSettings(draws: 20, seed: 2, workers: 1))
        #expect(ResultDigest.hexadecimal(one) == ResultDigest.hexadecimal(two))
        #expect(ResultDigest.hexadecimal(one) != ResultDigest.hexadecimal(other))
        #expect(ResultDigest.hexadecimal(one).count == 64)
    }
}
