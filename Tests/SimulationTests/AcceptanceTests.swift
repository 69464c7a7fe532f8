import Results
import TestSupport
import Testing

/// What becomes of offers.
@Suite struct AcceptanceTests {
    @Test func `nobody accepts with a chance of zero, and nobody is asked twice`() async throws {
        let run = try await InterventionModel(clauses: "accept 0 % lasts 1 month").draws()[0]
        #expect(run.series(.started).allSatisfy { $0 == 0 })
        #expect(run.series(.refused) == [40] + [Int](repeating: 0, count: 11))
        #expect(run.series(.waiting).allSatisfy { $0 == 0 })
    }

    @Test func `everybody accepts with a chance of one`() async throws {
        let run = try await InterventionModel(clauses: "accept 100 % lasts 1 month").draws()[0]
        #expect(run.series(.started) == [40] + [Int](repeating: 0, count: 11))
        #expect(run.series(.refused).allSatisfy { $0 == 0 })
    }

    /// Seed 2021, 20 draws of 100 offers; false-alarm rate 1e-6.
    @Test func `a chance in between is that of a binomial count`() async throws {
        let runs = try await InterventionModel(size: 100, horizon: 2, clauses: "accept 70 % lasts 1 month").draws(20)
        let started = runs.reduce(0) { $0 + $1.course(0, 0, .started) }
        #expect(abs(Double(started) / 2_000 - 0.7) < Bound.monteCarlo(standardError: (0.21 / 2_000).squareRoot()))
        for run in runs { #expect(run.course(0, 0, .started) + run.course(0, 0, .refused) == 100) }
    }

    @Test func `places go to the next in line until one accepts`() async throws {
        let runs = try await InterventionModel(clauses: "places 3 accept 50 % lasts 12 months").draws(5)
        for run in runs {
            #expect(run.series(.started) == [3] + [Int](repeating: 0, count: 11))
            #expect(run.course(0, 0, .waiting) == 37 - run.course(0, 0, .refused))
        }
        #expect(runs.contains { $0.course(0, 0, .refused) > 0 })
    }

    @Test func `acceptance may differ between people`() async throws {
        let clauses = "accept (if individual in 1 .. 15 then 0 else 1) lasts 1 month"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.course(0, 0, .refused) == 15)
        // The numbers 16 to 40 sum to 25 times their middle.
        #expect(run.outcome(0, 1) == 25 * 28)
    }
}
