import Engine
import Foundation
import Numerics
import Results
import TestSupport
import Testing

/// Models without a population: outcomes of parameters alone.
@Suite struct ModelOutcomeTests {
    private static let text = """
        parameter x ~ uniform(0, 1) assumption "a test"
        parameter y ~ uniform(0, 1) assumption "a test"
        outcome both = 3 * x + y ^ 2
        outcome money = x * 1_000 EUR/year * 1 month

        """

    @Test func `an outcome is computed from the parameters of its draw`() async throws {
        let results = try await TestModel(Self.text).results("basis", draws: 20)
        #expect(results.layout.cycles == 0)
        #expect(results.ledger.isEmpty && results.people.isEmpty && results.flows.isEmpty && results.courses.isEmpty)
        for draw in 0..<20 {
            let (x, y) = (results.parameters[2 * draw], results.parameters[2 * draw + 1])
            #expect(results.modelOutcomes[2 * draw] == 3 * x + y * y)
            #expect(abs(results.modelOutcomes[2 * draw + 1] - x * 1_000 / 12) < 1e-9)
        }
    }

    /// Law 3.
    @Test func `an outcome that is added changes no other figure`() async throws {
        let before = FigureRows(try await TestModel(Self.text).results("basis", draws: 20))
        let grown = Self.text + "parameter z ~ normal(0, 1) assumption \"a test\"\noutcome extra = x * y * z"
        let after = FigureRows(try await TestModel(grown).results("basis", draws: 20))
        #expect(before.rows.count == 4)
        #expect(before.differing(from: after) == [])
    }

    /// Law 1.
    @Test func `a scenario that changes nothing has the same outcomes`() async throws {
        let text = Self.text + "scenario same { set x ~ uniform(0, 1) assumption \"a test\" }"
        let runs = try await TestModel(text).run(draws: 20)
        #expect(runs[0].modelOutcomes == runs[1].modelOutcomes)
    }

    @Test func `an outcome that is no number stops the run at its place`() async throws {
        let model = try TestModel("parameter x ~ uniform(0, 1) assumption \"a test\"\noutcome root = ln(x - 2)")
        let error = await #expect(throws: RunError.self) { try await model.results("basis", draws: 3) }
        #expect(error?.draw == 0)
        #expect(error?.range != nil)
        #expect(error?.sentence.contains("the outcome 'root' is no number") == true)
    }

    /// Mean 3.5 and variance 13.844587940719254 with a = 7 and b = 0.1 (closed form); kurtosis 3.5072 by quadrature, so
    /// that the variance of 4,000 draws has a relative standard error of √(2.5072 / 4000).
    @Test func `the function of Ishigami and Homma has its known mean and variance`() async throws {
        let model = try TestModel(try String(contentsOf: Self.models("ishigami.blauw"), encoding: .utf8))
        let sample = SampleMoments(try await model.results("basis", draws: 4_000, design: .plain).modelOutcomes)
        let variance = 13.844587940719254
        #expect(abs(sample.mean - 3.5) < Bound.monteCarlo(standardError: (variance / 4_000).squareRoot()))
        let error = variance * (2.5072 / 4_000).squareRoot()
        #expect(abs(sample.variance - variance) < Bound.monteCarlo(standardError: error))
    }

    /// Means 1 and the variances of the closed form Π(1 + 1/(3(1+aᵢ)²)) - 1; kurtoses 2.876, 3.723 and 3.391 from the
    /// moments of the factors.
    @Test func `the g-functions of Sobol have their known means and variances`() async throws {
        let model = try TestModel(try String(contentsOf: Self.models("sobol-g.blauw"), encoding: .utf8))
        let results = try await model.results("basis", draws: 4_000, design: .plain)
        let known = [
            ("g8", 0.46542443190220667, 2.8764), ("g4", 0.52914951989026063, 3.7229),
            ("g6", 0.56807092515325027, 3.3912),
        ]
        #expect(results.layout.modelOutcomes.map(\.label.name) == known.map(\.0))
        for (number, (name, variance, kurtosis)) in known.enumerated() {
            let sample = SampleMoments((0..<4_000).map { results.modelOutcomes[$0 * 3 + number] })
            #expect(
                abs(sample.mean - 1) < Bound.monteCarlo(standardError: (variance / 4_000).squareRoot()), "\(name)")
            let error = variance * ((kurtosis - 1) / 4_000).squareRoot()
            #expect(abs(sample.variance - variance) < Bound.monteCarlo(standardError: error), "\(name)")
        }
    }

    private static func models(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Models/\(name)")
    }
}
