import Engine
import Foundation
import Results
import TestSupport
import Testing

/// How courses end: by a drawn length, by leaving early, and how they begin again.
@Suite struct EndingTests {
    // MARK: Drawn lengths

    @Test func `a drawn length is rounded up to whole cycles`() async throws {
        let run = try await InterventionModel(
            size: 600, clauses: "lasts ~ empirical([0.2 months, 2 months, 4.5 months])"
        )
        .draws()[0]
        let ended = run.series(.completed)
        #expect(ended.indices.filter { ended[$0] > 0 } == [1, 2, 5])
        #expect(ended.reduce(0, +) == 600)
        // A third each: binomial, with its standard error.
        for cycle in [1, 2, 5] {
            #expect(abs(Double(ended[cycle]) - 200) < Bound.monteCarlo(standardError: (600.0 * 2 / 9).squareRoot()))
        }
    }

    /// Rounded up, an exponential length is geometric: a share exp(-k h / m) is still in its course after k cycles.
    @Test func `an exponential length is geometric in cycles`() async throws {
        let run = try await InterventionModel(size: 4_000, clauses: "lasts ~ exponential(mean: 3 months)").draws()[0]
        for cycle in [1, 3, 9] {
            let share = exp(-Double(cycle) / 3)
            let bound = Bound.monteCarlo(standardError: (4_000 * share * (1 - share)).squareRoot())
            #expect(abs(Double(run.course(cycle, 0, .enrolled)) - 4_000 * share) < bound)
        }
    }

    @Test func `a drawn length that is no length is refused in the run`() async throws {
        let error = await #expect(throws: RunError.self) {
            try await InterventionModel(clauses: "lasts ~ normal(mean: 0 months, sd: 1 months)").draws()
        }
        guard case .drawnDuration(let months)? = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(months <= 0 && error?.cycle == 0 && error?.range != nil)
    }

    // MARK: Leaving early

    /// A share exp(-r L) completes a course of length L at a rate r of leaving, whatever the cycle.
    @Test(arguments: ["at rate 0.1 / month", "with chance 69.8805788087798 % per year"])
    func `the share that completes is exp(-r L)`(dropout: String) async throws {
        let run = try await InterventionModel(size: 4_000, clauses: "lasts 6 months dropout \(dropout)").draws()[0]
        let completed = run.series(.completed)
        let share = exp(-0.6)
        let bound = Bound.monteCarlo(standardError: (4_000 * share * (1 - share)).squareRoot())
        #expect(abs(Double(completed[6]) - 4_000 * share) < bound)
        #expect(completed.reduce(0, +) == completed[6])
        #expect(run.series(.dropped).reduce(0, +) == 4_000 - completed[6])
        #expect(run.series(.dropped)[7...].allSatisfy { $0 == 0 })
    }

    @Test func `who leaves frees the place, is booked once, and is not cared for after`() async throws {
        let clauses = """
            lasts 6 months
            places 20
            priority individual ascending
            dropout with chance (if individual <= 10 then 1 else 0) per month
            cost Care "left" = 5 EUR on dropout
            cost Care "completed" = 7 EUR on completion
            cost Care "after" = 1 EUR/month afterwards for 2 months
            outcome gone = individual * 1 count on dropout
            """
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.series(.started)[...2] == [20, 10, 0])
        #expect(run.series(.dropped)[...2] == [0, 10, 0])
        #expect(run.amounts(line: 2) == [0, 50] + [Double](repeating: 0, count: 10))
        #expect(run.amounts(line: 3)[5...7] == [0, 70, 70])
        #expect(run.amounts(line: 4)[5...9] == [0, 10, 20, 10, 0])
        #expect(run.outcome(1, 0) == 55)
    }

    @Test func `an effect fades from where a course was left`() async throws {
        let clauses = """
            lasts 6 months
            dropout with chance 1 per month
            effect Care *= 0.5 while active, then fading with half-life 1 month
            """
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.amounts(line: 0)[...3] == [200, 200, 300, 350])
    }

    // MARK: Again

    @Test func `a course comes again after its time, so many times in all`() async throws {
        let run = try await InterventionModel(
            horizon: 24, clauses: "lasts 2 months again after 3 months, at most 3 courses"
        ).draws()[0]
        let started: [Int] = (0..<24).map { [0, 5, 10].contains($0) ? 40 : 0 }
        #expect(run.series(.started) == started)
        #expect(run.series(.completed).reduce(0, +) == 120)
    }

    @Test func `without a bound it comes again and again, and never without the clause`() async throws {
        let again = try await InterventionModel(clauses: "lasts 2 months again after 0 months").draws()[0]
        #expect(again.series(.enrolled) == [Int](repeating: 40, count: 12))
        #expect(again.series(.started).reduce(0, +) == 240)
        let never = try await InterventionModel(clauses: "lasts 2 months again never").draws()[0]
        #expect(never.series(.started).reduce(0, +) == 40)
    }

    @Test func `what completion costs is booked, also for who begins again at once`() async throws {
        let clauses = "lasts 2 months again after 0 months cost Care = 3 EUR on completion"
        let run = try await InterventionModel(horizon: 6, clauses: clauses).draws()[0]
        #expect(run.amounts(line: 2) == [0, 0, 120, 0, 120, 0])
    }

    @Test func `each course has a response of its own, and the first is that without the clause`() async throws {
        let clauses = "lasts 3 months response ~ uniform(0, 1) outcome shown = response * 1 count on start"
        let once = try await InterventionModel(clauses: clauses).draws()[0]
        let again = try await InterventionModel(clauses: clauses + " again after 0 months").draws()[0]
        let shown = again.outcomes(0).filter { $0 > 0 }
        #expect(shown.first == once.outcome(0, 0))
        #expect(shown.count == 4 && Set(shown).count == 4)
    }

    @Test func `who refused is asked again after the time, and not before`() async throws {
        let clauses = "lasts 1 month accept 0 asks again after 4 months"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.series(.refused) == [40, 0, 0, 0, 40, 0, 0, 0, 40, 0, 0, 0])
        let never = try await InterventionModel(clauses: "lasts 1 month accept 0").draws()[0]
        #expect(never.series(.refused).reduce(0, +) == 40)
    }

    // MARK: Excluding, and moving

    @Test func `nobody is in courses that exclude each other, whichever is declared first`() async throws {
        let below = """
            intervention second for resident {
              lasts 2 months
              again after 0 months
              places 15
              excludes helping
            }
            scenario both extends help { start second }
            """
        let clauses = "lasts 3 months again after 0 months excludes second eligible when need < 0.7"
        let run = try await InterventionModel(size: 60, clauses: clauses, below: below).draws(scenario: "both")[0]
        // Who can be helped is helped at once and always again, so that the other gets those with the higher need alone.
        let helped = run.course(0, 0, .enrolled)
        #expect(run.series(.enrolled).allSatisfy { $0 == helped })
        #expect(run.series(.enrolled, intervention: 1).allSatisfy { $0 == min(15, 60 - helped) })
    }

    @Test func `who starts, completes or leaves moves at once, and the move is a flow`() async throws {
        let clauses = """
            lasts 4 months
            flow one -> other on start
            flow other -> one on completion
            """
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect((0...12).map { run.people($0, 1) } == [0, 40, 40, 40, 40] + [Int](repeating: 0, count: 8))
        #expect(run.moves(0, from: 0, to: 1) == 40 && run.moves(0, from: 1, to: 0) == 40)
    }
}
