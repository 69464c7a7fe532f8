import Numerics
import Results
import TestSupport
import Testing

/// How individuals respond to a course. Bounds have a false-alarm rate of 1e-6; the seed is 2021.
@Suite struct ResponseTests {
    private static func text(size: Int, response: String) -> String {
        """
        model Responses
        cycle 1 month
        start 2021-01
        horizon 1 month
        payer city
        domain Care paid by city
        population resident {
          size \(size)
          states only
        }
        intervention helping for resident {
          lasts 1 month
          response ~ \(response)
          outcome shown = response * 1 count on start
        }
        scenario help { start helping }
        """
    }

    @Test func `an empirical response has the data's mean`() async throws {
        let model = try TestModel(Self.text(size: 400, response: "empirical([0.2, 0.5, 1.1])"))
        let results = try await model.results("help", draws: 10)
        let mean = (0..<10).reduce(0) { $0 + OneDraw(results, $1).outcome(0) } / 4_000
        // Mean 0.6, variance (0.16 + 0.01 + 0.25) / 3.
        #expect(abs(mean - 0.6) < Bound.monteCarlo(standardError: (0.14 / 4_000).squareRoot()))
    }

    /// One observation in four is 1, so the mean under a draw's weights is one weight of a Dirichlet(1, 1, 1, 1): mean
    /// 1/n and variance (n - 1) / (n^2 (n + 1)) = 3/80 (Rubin 1981, section 2). The 100 people of a draw add
    /// E[w (1 - w)] / 100, which is (1/4 - 3/80 - 1/16) / 100 = 0.0015.
    @Test func `a Bayesian bootstrap varies between draws as its weights do`() async throws {
        let model = try TestModel(Self.text(size: 100, response: "bayesianBootstrap([1, 0, 0, 0])"))
        let draws = 400
        let results = try await model.results("help", draws: draws, design: .plain)
        let moments = SampleMoments((0..<draws).map { OneDraw(results, $0).outcome(0) / 100 })
        let variance = 3.0 / 80 + 0.0015
        #expect(abs(moments.mean - 0.25) < Bound.monteCarlo(standardError: (variance / Double(draws)).squareRoot()))
        // A weight is Beta(1, 3), with a kurtosis of 3.1: the variance of a sample variance is 2.1 / n of its square.
        let error = variance * (2.1 / Double(draws)).squareRoot()
        #expect(abs(moments.variance - variance) < Bound.monteCarlo(standardError: error))
    }

    @Test func `within a draw all people respond by the same weights`() async throws {
        let model = try TestModel(Self.text(size: 400, response: "bayesianBootstrap([1, 0])"))
        let results = try await model.results("help", draws: 8)
        let shares = (0..<8).map { OneDraw(results, $0).outcome(0) / 400 }
        // With two observations the weight is uniform: eight strata of a Latin hypercube are an eighth apart, while
        // people of one draw make a standard error of at most 0.025.
        #expect((shares.max() ?? 0) - (shares.min() ?? 0) > 0.5)
    }
}
