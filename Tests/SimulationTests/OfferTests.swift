import Results
import TestSupport
import Testing

/// Who is offered a place, when, and in which order.
@Suite struct OfferTests {
    @Test func `places are never exceeded, and are filled`() async throws {
        let run = try await InterventionModel(clauses: "places 7 lasts 3 months").draws()[0]
        #expect(run.series(.enrolled) == [Int](repeating: 7, count: 12))
        #expect(run.series(.started) == [7, 0, 0, 7, 0, 0, 7, 0, 0, 7, 0, 0])
        #expect(run.series(.waiting) == [33, 33, 33, 26, 26, 26, 19, 19, 19, 12, 12, 12])
    }

    /// In binary 0.7 / 0.1 falls short of seven.
    @Test func `places that are whole but for rounding are whole`() async throws {
        let run = try await InterventionModel(clauses: "places 0.7 / 0.1 lasts 3 months").draws()[0]
        #expect(run.series(.enrolled).first == 7)
    }

    @Test func `places that become more are filled as they come`() async throws {
        let run = try await InterventionModel(clauses: "places floor(2 + time / 2 months) lasts 12 months").draws()[0]
        #expect(run.series(.enrolled) == [2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7])
    }

    @Test func `places that become fewer send nobody away`() async throws {
        let clauses = "places (if time < 2 months then 9 else 4) lasts 4 months"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.series(.started) == [9, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0])
        #expect(run.series(.enrolled) == [9, 9, 9, 9, 4, 4, 4, 4, 4, 4, 4, 4])
    }

    @Test func `the reach is never exceeded, though places are free`() async throws {
        let run = try await InterventionModel(clauses: "reach 11 places 4 lasts 1 month").draws()[0]
        #expect(run.series(.started) == [4, 4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    /// The share of a cycle is open as the cycle begins: ten over five months are two a month.
    @Test func `a linear rollout opens the reach month by month and is never ahead`() async throws {
        let clauses = "reach 10 rollout linear from 2021-03 over 5 months lasts 1 month"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.series(.started) == [0, 0, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0])
        #expect(run.series(.waiting).prefix(2) == [0, 0])
    }

    @Test func `a rollout that does not divide is never ahead of its schedule`() async throws {
        let clauses = "reach 10 rollout linear from 2021-01 over 7 months lasts 1 month"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        var began = 0
        for (cycle, started) in run.series(.started).enumerated() {
            began += started
            #expect(began == min(10, 10 * (cycle + 1) / 7))
        }
    }

    @Test func `a rollout at once opens the whole reach in its month`() async throws {
        let clauses = "reach 10 rollout at once from 2021-04 lasts 1 month"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.series(.started) == [0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    /// One place and courses of a month show one need a cycle; all forty have begun in the end.
    @Test(arguments: ["descending", "ascending"])
    func `who has the first priority begins first`(direction: String) async throws {
        let clauses = "places 1 priority need \(direction) lasts 1 month"
        let run = try await InterventionModel(horizon: 40, clauses: clauses).draws()[0]
        let needs = run.outcomes(0)
        let everybody: [Double] = (1...40).map { Double($0) }
        #expect(run.outcomes(1).sorted() == everybody)
        #expect(needs == (direction == "descending" ? needs.sorted(by: >) : needs.sorted()))
        #expect(Set(needs).count == 40)
    }

    /// Of a population of N from which n are drawn, the sum of the numbers has mean n (N + 1) / 2 and variance
    /// n (N - n) (N + 1) / 12.
    @Test(arguments: ["", "priority 7 ascending"])
    func `those who wait equally long begin by lot, whatever their number`(priority: String) async throws {
        let clauses = "\(priority) places 500 lasts 12 months"
        let runs = try await InterventionModel(size: 2_000, horizon: 1, clauses: clauses).draws(4)
        let sums = runs.map { $0.outcome(0, 1) }
        let mean = sums.reduce(0, +) / 4
        let variance = 500.0 * 1_500 * 2_001 / 12
        #expect(abs(mean - 500.0 * 2_001 / 2) < Bound.monteCarlo(standardError: (variance / 4).squareRoot()))
        #expect(Set(sums).count == 4, "each draw has lots of its own")
        #expect(runs.allSatisfy { $0.series(.started) == [500] })
    }

    /// One place and courses of a month: in forty cycles everybody begins once, in the order of their lots.
    @Test func `a lot is kept as long as one waits`() async throws {
        let clauses = "places 1 lasts 1 month"
        let one = try await InterventionModel(horizon: 40, clauses: clauses).draws()[0]
        let everybody = (1...40).map { Double($0) }
        #expect(one.outcomes(1).sorted() == everybody)
        #expect(one.outcomes(1) != everybody)
        // Two at a time begin in the same order.
        let two = try await InterventionModel(horizon: 20, clauses: "places 2 lasts 1 month").draws()[0]
        #expect(two.outcomes(1) == (0..<20).map { one.outcome(2 * $0, 1) + one.outcome(2 * $0 + 1, 1) })
    }

    /// Everybody joins anew in each second month, so that one wins the only place of the first and of the third month
    /// once in forty draws: 60 draws are expected to hold 1.5 such, and more than 13 less than once in 1e8.
    @Test func `who joins the list again draws a new lot`() async throws {
        let clauses = """
            eligible when mod(time / 1 month, 2) < 1
            places 1
            again after 1 month
            lasts 1 month
            """
        let runs = try await InterventionModel(horizon: 3, clauses: clauses).draws(60)
        #expect(runs.allSatisfy { $0.series(.started) == [1, 0, 1] })
        #expect(runs.filter { $0.outcome(0, 1) == $0.outcome(2, 1) }.count <= 13)
    }

    /// In month t those from number 10 - t on are eligible, so lower numbers come later.
    @Test(arguments: ["", "priority first come"])
    func `who has waited longest begins first`(priority: String) async throws {
        let clauses = """
            eligible when individual >= 10 - time / 1 month
            \(priority)
            places 1
            lasts 1 month
            """
        let run = try await InterventionModel(size: 10, clauses: clauses).draws()[0]
        #expect(run.outcomes(1) == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0])
    }

    @Test func `who is no longer eligible leaves the waiting list`() async throws {
        let clauses = "eligible when time < 3 months places 1 lasts 12 months"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.series(.waiting) == [39, 39, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test func `only who is in an eligible state is offered a place`() async throws {
        let model = InterventionModel(
            population: "flow one -> other with chance 1 per year",
            clauses: "eligible when state == other lasts 1 month")
        let run = try await model.draws()[0]
        #expect(run.series(.started).prefix(3) == [0, 40, 0])
    }
}
