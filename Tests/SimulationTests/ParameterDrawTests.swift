import Numerics
import Results
import TestSupport
import Testing

/// The draws of uncertain parameters, as the results keep them.
@Suite struct ParameterDrawTests {
    private static let text = """
        model Parameters
        parameter fixed = 7 assumption "a test"
        parameter share ~ uniform(0, 1) assumption "a test"
        parameter above ~ uniform(2, 3) assumption "a test"
        parameter centre ~ bayesianBootstrap([1, 3]) assumption "a test"
        parameter twice = 2 * share assumption "a test"
        """

    private static let timed =
        text + """

            cycle 1 month
            start 2021-01
            horizon 1 month
            """

    private func draws(_ parameter: Int, design: SamplingDesign, count: Int) async throws -> [Double] {
        let results = try await TestModel(Self.timed).results("basis", draws: count, design: design)
        let parameters = results.layout.parameters.count
        return (0..<count).map { results.parameters[$0 * parameters + parameter] }
    }

    @Test(arguments: [1, 2])
    func `a Latin hypercube has one draw in each stratum`(parameter: Int) async throws {
        let draws = try await draws(parameter, design: .latinHypercube, count: 50)
        let lowest = parameter == 1 ? 0.0 : 2.0
        #expect(draws.map { Int((($0 - lowest) * 50).rounded(.down)) }.sorted() == Array(0..<50))
    }

    @Test func `strata of different parameters are paired at random`() async throws {
        let first = try await draws(1, design: .latinHypercube, count: 50)
        let second = try await draws(2, design: .latinHypercube, count: 50)
        #expect(first.indices.sorted { first[$0] < first[$1] } != second.indices.sorted { second[$0] < second[$1] })
    }

    /// Fifty independent draws hit all of fifty strata with a chance of 50! / 50^50, below 1e-20.
    @Test func `plain draws leave strata empty`() async throws {
        let draws = try await draws(1, design: .plain, count: 50)
        #expect(Set(draws.map { Int(($0 * 50).rounded(.down)) }).count < 50)
    }

    @Test func `fixed parameters are the same in each draw, and computed ones follow`() async throws {
        #expect(try await draws(0, design: .latinHypercube, count: 5) == [7, 7, 7, 7, 7])
        let share = try await draws(1, design: .latinHypercube, count: 5)
        #expect(try await draws(4, design: .latinHypercube, count: 5) == share.map { 2 * $0 })
    }

    /// The mean of two observations under the bootstrap is uniform between them: mean 2, variance 4/12.
    @Test func `a bootstrapped parameter is the mean under the draw's weights`() async throws {
        let moments = SampleMoments(try await draws(3, design: .plain, count: 400))
        #expect(abs(moments.mean - 2) < Bound.monteCarlo(standardError: (1.0 / 3 / 400).squareRoot()))
        // A uniform number has a kurtosis of 1.8.
        let error = 1.0 / 3 * (0.8 / 400).squareRoot()
        #expect(abs(moments.variance - 1.0 / 3) < Bound.monteCarlo(standardError: error))
    }
}
