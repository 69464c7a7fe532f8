import Engine
import Results
import TestSupport
import Testing

/// Parameters that are columns.
@Suite struct VectorParameterTests {
    private static let text = """
        parameter before ~ uniform(0, 1) assumption "a test"
        parameter shares ~ dirichlet([3, 5, 2]) assumption "a test"
        parameter fixed = [10, 20, 30] assumption "a test"
        parameter counts ~ multinomial(trials: 10, chances: [0.5, 0.25, 0.25]) assumption "a test"
        parameter pair ~ multivariateNormal([1, 2], [[1, 0.5], [0.5, 1]]) assumption "a test"
        parameter after ~ uniform(0, 1) assumption "a test"
        outcome weighed = sum(shares * fixed)
        outcome counted = counts[1] + counts[2] + counts[3]
        outcome difference = pair[2] - pair[1]

        """

    private static func draws(_ results: RunResults, _ name: String) throws -> [Double] {
        let parameters = results.layout.parameters
        let number = try #require(parameters.firstIndex { $0.name == name })
        return (0..<results.draws).map { results.parameters[$0 * parameters.count + number] }
    }

    @Test func `each row has a name in the results, and outcomes rest on the rows`() async throws {
        let results = try await TestModel(Self.text).results("basis", draws: 200)
        #expect(
            results.layout.parameters.map(\.name) == [
                "before", "shares[1]", "shares[2]", "shares[3]", "fixed[1]", "fixed[2]", "fixed[3]", "counts[1]",
                "counts[2]", "counts[3]", "pair[1]", "pair[2]", "after",
            ])
        let shares = try (1...3).map { try Self.draws(results, "shares[\($0)]") }
        for draw in 0..<200 {
            #expect(abs(shares[0][draw] + shares[1][draw] + shares[2][draw] - 1) < 1e-15)
            let weighed = shares[0][draw] * 10 + shares[1][draw] * 20 + shares[2][draw] * 30
            #expect(results.modelOutcomes[draw * 3] == weighed)
            #expect(results.modelOutcomes[draw * 3 + 1] == 10)
        }
        // Mean 0.3 and variance 0.3 · 0.7 / 11; the difference of the pair has mean 1 and variance 1.
        let error = Bound.monteCarlo(standardError: (0.21 / 11 / 200).squareRoot())
        #expect(abs(SampleMoments(shares[0]).mean - 0.3) < error)
        let differences = (0..<200).map { results.modelOutcomes[$0 * 3 + 2] }
        #expect(abs(SampleMoments(differences).mean - 1) < Bound.monteCarlo(standardError: 1 / 200.0.squareRoot()))
    }

    /// Law 3.
    @Test func `columns change no draws of other parameters`() async throws {
        let with = try await TestModel(Self.text).results("basis", draws: 20)
        let without = try await TestModel(
            """
            parameter before ~ uniform(0, 1) assumption "a test"
            parameter after ~ uniform(0, 1) assumption "a test"
            """
        ).results("basis", draws: 20)
        for name in ["before", "after"] { #expect(try Self.draws(with, name) == Self.draws(without, name)) }
    }

    @Test func `a scenario sets a column to numbers, or draws it otherwise`() async throws {
        let text =
            Self.text + """
                scenario fixed_shares { set shares = [0.5, 0.5, 0] assumption "a test" }
                scenario other_shares { set shares ~ dirichlet([1, 1, 1]) assumption "a test" }
                """
        let runs = try await TestModel(text).run(draws: 20)
        #expect(runs[1].modelOutcomes[0] == 15)
        #expect(runs[2].modelOutcomes[0] != runs[0].modelOutcomes[0])
        for run in runs {
            #expect(try Self.draws(run, "counts[1]") == Self.draws(runs[0], "counts[1]"))
        }
    }

    @Test func `rows are chances and proportions of a population`() async throws {
        let text = """
            cycle 1 year
            start 2021-01
            horizon 1 year
            parameter row ~ dirichlet([30, 50, 20]) assumption "a test"
            population p {
              size 1_000
              states one, two, three in proportion to row
              flow one -> two with chance row[3] per year
            }
            """
        let results = try await TestModel(text).results("basis", draws: 10)
        for draw in 0..<10 {
            let share = results.parameters[draw * 3]
            #expect(abs(Double(OneDraw(results, draw).people(0, 0)) - 1_000 * share) <= 1)
        }
    }

    @Test func `a distribution that its draw makes impossible stops the run, with the parameter's name`() async throws {
        let model = try TestModel(
            """
            parameter rho ~ uniform(1.1, 1.2) assumption "a test"
            parameter pair ~ multivariateNormal([0, 0], [[1, rho], [rho, 1]]) assumption "a test"
            outcome y = pair[1] + pair[2]
            """)
        let error = await #expect(throws: RunError.self) { try await model.results("basis", draws: 3) }
        #expect(error?.sentence.hasPrefix("'pair' cannot be drawn: The matrix is not positive definite") == true)
        #expect(error?.draw == 0)
    }
}
