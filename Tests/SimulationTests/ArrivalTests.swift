import Engine
import Foundation
import Results
import SourceText
import TestSupport
import Testing

/// People who arrive and leave, against closed forms. Bounds have a false-alarm rate of 1e-6; the seed is 2021.
@Suite struct ArrivalTests {
    private static func text(
        size: Int = 0, cycle: String = "1 month", horizon: String = "24 months", above: String = "", _ clauses: String,
        below: String = ""
    ) -> String {
        """
        cycle \(cycle)
        start 2021-01
        horizon \(horizon)
        payer city
        domain Care paid by city
        \(above)
        population resident {
          size \(size)
          \(clauses)
        }
        \(below)
        """
    }

    /// M/G/infinity: who came j cycles ago is still there with chance exp(-0.5 j), so that their number is Poisson with
    /// the mean 40 (1 + e^-0.5 + ... + e^-0.5c).
    @Test func `arrivals that stay for a random time settle at arrivals times stay`() async throws {
        let clauses = """
            states here
            arrivals 40 people/month
            flow here -> out at rate 0.5 / 1 month
            """
        let results = try await TestModel(Self.text(clauses)).results("basis", draws: 20)
        for cycle in [0, 2, 23] {
            let mean = 40 * (1 - exp(-0.5 * Double(cycle + 1))) / (1 - exp(-0.5))
            let people = (0..<20).reduce(0) { $0 + OneDraw(results, $1).people(cycle, 0) }
            let error = (20 * mean).squareRoot()
            #expect(abs(Double(people) - 20 * mean) < Bound.monteCarlo(standardError: error))
        }
    }

    @Test func `with a stay of three months, who is there came in one of four cycles`() async throws {
        let clauses = """
            states here, there
            arrivals 10 people/month
            flow here -> out when timeInState >= 3 months
            """
        let run = OneDraw(try await TestModel(Self.text(clauses)).results("basis", draws: 1), 0)
        for cycle in 0..<24 {
            let came = (max(0, cycle - 3)...cycle).reduce(0) { $0 + run.arrivals($1, 0) }
            #expect(run.people(cycle, 0) == came)
        }
    }

    @Test func `the number of arrivals is Poisson: its mean is its variance`() async throws {
        let clauses = "states here arrivals 3 people/month".replacing(" arrivals", with: "\narrivals")
        let results = try await TestModel(Self.text(horizon: "100 months", clauses)).results("basis", draws: 5)
        let moments = SampleMoments(results.arrivals.map { Double($0) })
        #expect(abs(moments.mean - 3) < Bound.monteCarlo(standardError: (3.0 / 500).squareRoot()))
        // The fourth central moment of Poisson is m + 3 m^2, so a variance of n has about (m + 2 m^2) / n as its own.
        #expect(abs(moments.variance - 3) < Bound.monteCarlo(standardError: (21.0 / 500).squareRoot()))
    }

    @Test func `more arrivals in a scenario are the same people and others on top`() async throws {
        let above = #"parameter rate = 5 people/month assumption "a test""#
        let below = #"scenario more { set rate = 8 people/month }"#
        let clauses = """
            states here
            arrivals rate
            attribute weight ~ uniform(0, 1)
            cost Care = weight * 1 EUR/month
            """
        let results = try await TestModel(Self.text(above: above, clauses, below: below)).run(draws: 4)
        let pairs = zip(results[0].arrivals, results[1].arrivals)
        #expect(pairs.allSatisfy { $0 <= $1 } && pairs.contains { $0 < $1 })
        #expect(zip(results[0].ledger, results[1].ledger).allSatisfy { $0 <= $1 })
    }

    @Test func `a line of arrivals below another changes nobody of the first`() async throws {
        let clauses = """
            states here, sick, other
            arrivals 5 people/month
            attribute weight ~ uniform(0, 1)
            flow here -> sick at rate weight / 1 year
            flow sick -> out at rate weight / 1 month
            """
        let one = try await TestModel(Self.text(clauses)).results("basis", draws: 2)
        let two = try await TestModel(Self.text(clauses + "\narrivals 7 people/month into other")).results(
            "basis", draws: 2)
        for draw in 0..<2 {
            for state in 0..<2 {
                let (before, after) = (OneDraw(one, draw), OneDraw(two, draw))
                #expect((0...24).map { before.people($0, state) } == (0...24).map { after.people($0, state) })
            }
        }
        #expect(OneDraw(two, 0).people(24, 2) > 0)
    }

    @Test func `arrivals in proportion enter states by their shares`() async throws {
        let clauses = """
            states low, middle, high
            arrivals 400 people/month in proportion to [6, 3, 1]
            """
        let run = OneDraw(
            try await TestModel(Self.text(horizon: "10 months", clauses)).results("basis", draws: 1), 0)
        let whole = (0..<3).reduce(0) { $0 + run.people(10, $1) }
        #expect(whole == (0..<10).reduce(0) { $0 + run.arrivals($1, 0) } && whole > 0)
        for (state, share) in [0.6, 0.3, 0.1].enumerated() {
            let error = (share * (1 - share) / Double(whole)).squareRoot()
            #expect(
                abs(Double(run.people(10, state)) / Double(whole) - share) < Bound.monteCarlo(standardError: error))
        }
    }

    @Test func `a population that grows beyond the memory allowed stops, with the cycle and the place`() async throws {
        let clauses = """
            states here
            arrivals people(resident) / 1 month
            """
        let model = try TestModel(Self.text(size: 100, clauses))
        let settings = RunSettings(draws: 1, seed: 2021, memory: 500_000)
        let error = try await #require(throws: RunError.self) {
            try await Engine.run([try model.program("basis")], settings)
        }
        guard case .memory(let needed, allowed: 500_000) = error.problem else {
            return #expect(Bool(false), "\(error)")
        }
        #expect(needed > 500_000)
        #expect(try #require(error.cycle) > 3)
        #expect(try model.library.text(#require(error.range)) == "arrivals people(resident) / 1 month")
    }

    @Test func `arrivals that stay the same are in the forecast before anybody enters`() async throws {
        let model = try TestModel(Self.text(size: 10, "states here\narrivals 1_000 people/month"))
        let settings = RunSettings(draws: 1, seed: 2021, memory: 250_000)
        let error = try await #require(throws: RunError.self) {
            try await Engine.run([try model.program("basis")], settings)
        }
        guard case .memory(let needed, allowed: _) = error.problem else { return #expect(Bool(false), "\(error)") }
        #expect(needed > 24_000 * 12 && error.cycle == nil)
    }

    @Test func `arrivals below zero are an error with draw and cycle`() async throws {
        let model = try TestModel(Self.text("states here\narrivals (4 - time / 1 month) * 1 people/month"))
        let error = try await #require(throws: RunError.self) { try await model.run("basis", draws: 1) }
        #expect(error.problem == .arrivals(-1) && error.cycle == 5 && error.population == "resident")
    }
}
