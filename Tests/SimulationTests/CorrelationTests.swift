import Engine
import Foundation
import Numerics
import Results
import TestSupport
import Testing

/// Correlated parameters in whole runs.
@Suite struct CorrelationTests {
    private static let parameters = """
        parameter a ~ normal(mean: 0, sd: 1) assumption "a test"
        parameter b ~ lognormal(meanlog: 0, sdlog: 0.5) assumption "a test"
        parameter c ~ uniform(0, 1) assumption "a test"

        """

    private static func draws(_ results: RunResults, _ name: String) throws -> [Double] {
        let parameters = results.layout.parameters
        let number = try #require(parameters.firstIndex { $0.name == name })
        return (0..<results.draws).map { results.parameters[$0 * parameters.count + number] }
    }

    private static func run(_ text: String, _ scenario: String = "basis", design: SamplingDesign = .latinHypercube)
        async throws -> RunResults
    {
        try await TestModel(text).results(scenario, draws: 400, design: design)
    }

    /// The logarithm of the lognormal parameter is its normal score; Fisher's z of 400 pairs has a standard error of
    /// 1/√397.
    @Test(arguments: SamplingDesign.allCases)
    func `two parameters have the correlation that the text gives them`(design: SamplingDesign) async throws {
        let results = try await Self.run(
            Self.parameters + "correlation a, b = -0.7 assumption \"a test\"", design: design)
        let (a, b) = (try Self.draws(results, "a"), try Self.draws(results, "b").map { log($0) })
        let (left, right) = (SampleMoments(a), SampleMoments(b))
        var sum = 0.0
        for (x, y) in zip(a, b) { sum += (x - left.mean) * (y - right.mean) }
        let found = sum / 399 / (left.variance * right.variance).squareRoot()
        #expect(abs(atanh(found) - atanh(-0.7)) < Bound.monteCarlo(standardError: 1 / 397.0.squareRoot()))
    }

    /// Law 3: of two correlated parameters the first keeps its draws, and so do all that are not correlated.
    @Test(arguments: SamplingDesign.allCases)
    func `a correlation changes the draws of the later parameter only`(design: SamplingDesign) async throws {
        let before = try await Self.run(Self.parameters, design: design)
        let after = try await Self.run(
            Self.parameters + "correlation c, b = 0.5 assumption \"a test\"", design: design)
        #expect(try Self.draws(before, "a") == Self.draws(after, "a"))
        #expect(try Self.draws(before, "b") == Self.draws(after, "b"))
        #expect(try Self.draws(before, "c") != Self.draws(after, "c"))
    }

    @Test func `a correlated parameter that nobody uses changes no figure of a model`() async throws {
        let below = """
            parameter extra ~ beta(1, 1) assumption "none"
            correlation change, extra = 0.8 assumption "none"
            """
        let before = try await EverythingModel().checked().run("both", draws: 2)[0]
        let after = try await EverythingModel(parametersBelow: below).checked().run("both", draws: 2)[0]
        #expect(FigureRows(before).differing(from: FigureRows(after)) == [])
    }

    /// A scenario that fixes one of two correlated parameters leaves the draws of the other as they are elsewhere, so
    /// that a difference between scenarios is that of the setting alone.
    @Test func `fixing a parameter leaves the draws of those correlated with it`() async throws {
        let text =
            Self.parameters + """
                correlation a, b = 0.6 assumption "a test"
                correlation b, c = 0.3 assumption "a test"
                scenario fixed {
                  set a = 2 assumption "a test"
                }
                """
        let (basis, fixed) = (try await Self.run(text), try await Self.run(text, "fixed"))
        #expect(try Self.draws(fixed, "a").allSatisfy { $0 == 2 })
        #expect(try Self.draws(basis, "b") == Self.draws(fixed, "b"))
        #expect(try Self.draws(basis, "c") == Self.draws(fixed, "c"))
    }

    /// Law 2.
    @Test func `any number of workers gives the same draws`() async throws {
        let model = try TestModel(Self.parameters + "correlation a, c = 0.6 assumption \"a test\"")
        let one = try await model.run("basis", draws: 40, workers: 1)
        let seven = try await model.run("basis", draws: 40, workers: 7)
        #expect(one == seven)
    }
}
