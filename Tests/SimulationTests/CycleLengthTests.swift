import Foundation
import Results
import TestSupport
import Testing

/// Law 7, as far as one engine goes: a yearly chance stays what it is whatever the cycle, and a rate model converges as
/// the cycle shrinks. Each bound has a false-alarm rate of 1e-6; the seed is 2021.
@Suite struct CycleLengthTests {
    private static func text(cycle: String, flows: String) -> String {
        """
        model Cycles
        cycle \(cycle)
        start 2021-01
        horizon 1 year
        payer city
        domain Care paid by city
        population resident {
          size 500
          states first, second, third
          \(flows)
        }
        """
    }

    /// The share of people in a state at the horizon, over 12 draws of 500 people.
    private func share(of state: Int, cycle: String, flows: String) async throws -> Double {
        let results = try await TestModel(Self.text(cycle: cycle, flows: flows)).results("basis", draws: 12)
        let counts = (0..<results.draws).map { OneDraw(results, $0).people(results.layout.cycles, state) }
        return Double(counts.reduce(0, +)) / Double(500 * results.draws)
    }

    @Test(arguments: ["1 month", "1 quarter", "1 year"])
    func `a yearly chance stays the same`(cycle: String) async throws {
        let left = try await share(of: 1, cycle: cycle, flows: "flow first -> second with chance 0.3 per year")
        let error = (0.3 * 0.7 / 6_000).squareRoot()
        #expect(abs(left - 0.3) < Bound.monteCarlo(standardError: error))
    }

    /// A hundred people in courses of half a year: what goes on is booked for the cycle's months, a moment once.
    @Test(arguments: [("1 month", 1.0, 6), ("1 quarter", 3.0, 2), ("6 months", 6.0, 1)])
    func `amounts over time grow with the cycle, and amounts at a moment do not`(
        cycle: String, months: Double, cycles: Int
    ) async throws {
        let text = InterventionModel(
            size: 100,
            clauses: """
                lasts 6 months
                staff 2 hours/month while active
                cost Care = 3 EUR/month while active
                cost Care "start" = 50 EUR on start
                """
        ).text.replacing("cycle 1 month", with: "cycle \(cycle)")
        let run = OneDraw(try await TestModel(text).results("help", draws: 1), 0)
        #expect(run.amount(0, line: 0) == 1_000 * months)
        let enrolled: [Int] = (0...cycles).map { $0 < cycles ? 100 : 0 }
        #expect(Array(run.series(.enrolled).prefix(cycles + 1)) == enrolled)
        #expect(run.amount(0, line: 2) == 300 * months)
        #expect(run.amount(0, line: 3) == 5_000)
        #expect(run.courseAmount(0, 0, .hours) == 200 * months)
    }

    @Test func `a chance per quarter is that of four quarters in a year`() async throws {
        let left = try await share(of: 1, cycle: "1 month", flows: "flow first -> second with chance 0.2 per quarter")
        let expected = 1 - 0.8 * 0.8 * 0.8 * 0.8
        let error = (expected * (1 - expected) / 6_000).squareRoot()
        #expect(abs(left - expected) < Bound.monteCarlo(standardError: error))
    }

    /// A chain at 2 and 1 a year. In continuous time the second state holds 2 (e^-1 - e^-2) of the people after a year;
    /// cycles of a length d hold the chain's power, with 1 - e^-2d and 1 - e^-d moving in each.
    @Test func `a rate model converges as the cycle shrinks`() async throws {
        let flows = """
            flow first -> second at rate 2 / 1 year
              flow second -> third at rate 1 / 1 year
            """
        let limit = 2 * (exp(-1.0) - exp(-2.0))
        var distances: [Double] = []
        for (cycle, cycles) in [("6 months", 2), ("1 quarter", 4), ("1 month", 12)] {
            let exact = Self.second(after: cycles)
            let simulated = try await share(of: 1, cycle: cycle, flows: flows)
            let error = (exact * (1 - exact) / 6_000).squareRoot()
            #expect(abs(simulated - exact) < Bound.monteCarlo(standardError: error), "cycle of \(cycle)")
            distances.append(abs(simulated - limit))
        }
        // The distance of the chain itself is 0.21, 0.10 and 0.03; a standard error is 0.0065, so that 0.04 between
        // neighbours are more than four of the difference's.
        #expect(distances[0] > distances[1] + 0.04)
        #expect(distances[1] > distances[2] + 0.03)
    }

    private static func second(after cycles: Int) -> Double {
        let length = 1 / Double(cycles)
        var (first, second) = (1.0, 0.0)
        for _ in 0..<cycles {
            let (out, on) = (first * -expm1(-2 * length), second * -expm1(-length))
            first -= out
            second += out - on
        }
        return second
    }
}
