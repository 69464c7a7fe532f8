import Engine
import Foundation
import Results
import TestSupport
import Testing

/// What courses do to flows: moves as they begin and end, and effects on the rates of others.
@Suite struct CourseFlowTests {
    @Test func `who leaves on completion is still booked for it, and is a flow out`() async throws {
        let clauses = """
            lasts 4 months
            cost Care "end" = 7 EUR on completion
            cost Care "after" = 1 EUR/month afterwards for 2 months
            flow any -> out on completion
            """
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.amounts(line: 2) == [0, 0, 0, 0, 280] + [Double](repeating: 0, count: 7))
        #expect(run.amounts(line: 3).allSatisfy { $0 == 0 })
        #expect(run.amounts(line: 0) == [400, 400, 400, 400] + [Double](repeating: 0, count: 8))
        #expect((0...12).map { run.people($0, 0) } == [40, 40, 40, 40, 40] + [Int](repeating: 0, count: 8))
    }

    /// A rate r becomes f r for who is in a course: a share exp(-f r t) has not moved after a time t.
    @Test(arguments: ["at rate 0.2 / month", "with chance 90.9282046710588 % per year"])
    func `an effect multiplies the rate of a flow`(speed: String) async throws {
        let model = InterventionModel(
            size: 4_000, population: "flow one -> other \(speed)",
            clauses: "lasts 12 months effect flow one -> other *= 0.5 while active")
        let with = try await model.draws()[0]
        let without = try await model.draws(scenario: "basis")[0]
        for (run, rate) in [(with, 0.1), (without, 0.2)] {
            let share = exp(-rate * 10)
            let bound = Bound.monteCarlo(standardError: (4_000 * share * (1 - share)).squareRoot())
            #expect(abs(Double(run.people(10, 0)) - 4_000 * share) < bound)
        }
        // Under common random numbers nobody moves sooner for a lower rate.
        for point in 0...12 { #expect(with.people(point, 0) >= without.people(point, 0)) }
    }

    @Test func `an effect of one changes no bit, and one of none stops the flow`() async throws {
        func model(_ factor: Int) -> InterventionModel {
            InterventionModel(
                size: 300, population: "flow one -> other at rate 0.2 / month",
                clauses: "lasts 12 months effect flow one -> any *= \(factor) while active")
        }
        let basis = try await model(1).draws(scenario: "basis")[0]
        let one = try await model(1).draws()[0]
        let none = try await model(0).draws()[0]
        #expect((0...12).map { one.people($0, 0) } == (0...12).map { basis.people($0, 0) })
        #expect((0...12).allSatisfy { none.people($0, 0) == 300 })
    }

    /// Both happen in step 2, in which places are offered after courses have ended.
    @Test func `who is moved as a course ends is offered a place by the state moved to, in the same cycle`()
        async throws
    {
        let below = """
            intervention moving for resident {
              lasts 2 months
              flow one -> other on completion
            }
            scenario both extends help { start moving }
            """
        let model = InterventionModel(clauses: "eligible when state == other lasts 1 month", below: below)
        let run = try await model.draws(scenario: "both")[0]
        #expect(run.series(.started) == [0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(run.series(.delayed).allSatisfy { $0 == 0 })
    }

    @Test func `who leaves the population at the end of a cycle has left the course and the list in the next`()
        async throws
    {
        let model = InterventionModel(
            population: "flow any -> out when time >= 3 months and individual <= 15",
            clauses: "places 10 priority individual ascending lasts 6 months")
        let run = try await model.draws()[0]
        #expect(run.series(.started) == [10, 0, 0, 0, 10, 0, 0, 0, 0, 0, 10, 0])
        #expect(run.series(.waiting) == [30, 30, 30, 30, 15, 15, 15, 15, 15, 15, 5, 5])
        #expect(run.series(.dropped) == [0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0])
        #expect(run.series(.completed) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0])
        #expect(run.series(.enrolled) == [Int](repeating: 10, count: 12))
    }

    @Test func `a gate asks the run itself, and its draws differ`() async throws {
        let model = InterventionModel(
            size: 80, parameters: "parameter willing ~ uniform(0, 1) assumption \"x\"",
            clauses: "reach 50 places 10 accept willing lasts 2 months",
            below: """
                scenario gated extends help {
                  expand helping.reach to 120 when started(helping) >= 25 and waiting(helping) > 0 at 6 months
                }
                """)
        let results = try await TestModel(model.text).results("gated", draws: 8)
        var opened: Set<Int> = []
        for draw in 0..<8 {
            let run = OneDraw(results, draw)
            let isMet = run.series(.started)[..<6].reduce(0, +) >= 25 && run.course(5, 0, .waiting) > 0
            #expect(run.series(.expanded).reduce(0, +) == (isMet ? 1 : 0))
            opened.insert(isMet ? 1 : 0)
        }
        #expect(opened == [0, 1], "it opens in some draws, and stays shut in others")
    }

    // MARK: Law 7

    /// The share that has not moved after a time T, of people in a course of that length who leave it at a rate d, where
    /// the flow has a rate r, and f r in the course: a course left early ends as a cycle begins, so that a share
    /// q = exp(-d h) stays in it over a cycle of length h, and the last chance to leave is one cycle before T.
    private static func staying(cycle h: Double, flow r: Double, factor f: Double, leaving d: Double) -> Double {
        let (q, time) = (exp(-d * h), 12.0)
        let cycles = Int((time / h).rounded())
        var share = pow(q, Double(cycles - 1)) * exp(-f * r * time)
        for left in 1..<cycles {
            let inCourse = Double(left) * h
            share += pow(q, Double(left - 1)) * (1 - q) * exp(-f * r * inCourse - r * (time - inCourse))
        }
        return share
    }

    /// The limit: exp(-(f r + d) T) + d exp(-r T) (1 - exp(-(d + f r - r) T)) / (d + f r - r).
    @Test func `law 7: an effect on a flow, and leaving early, approach continuous time as the cycle shrinks`()
        async throws
    {
        let (r, f, d, time) = (0.1, 0.25, 0.15, 12.0)
        let surplus = d + f * r - r
        let limit = exp(-(f * r + d) * time) + d * exp(-r * time) * (1 - exp(-surplus * time)) / surplus
        var errors: [Double] = []
        for (cycle, length) in [("1 quarter", 3.0), ("1 month", 1.0)] {
            let model = InterventionModel(
                size: 4_000, population: "flow one -> other at rate \(r) / month",
                clauses: """
                    lasts 12 months
                    dropout at rate \(d) / month
                    effect flow one -> other *= \(f) while active
                    """)
            let text = model.text.replacing("cycle 1 month", with: "cycle \(cycle)")
            let run = OneDraw(try await TestModel(text).results("help", draws: 1), 0)
            let share = Self.staying(cycle: length, flow: r, factor: f, leaving: d)
            let bound = Bound.monteCarlo(standardError: (4_000 * share * (1 - share)).squareRoot())
            #expect(abs(Double(run.people(Int(12 / length), 0)) - 4_000 * share) < bound)
            errors.append(abs(share - limit))
        }
        // Of the first order: a third of the cycle, a third of the error but for the next order.
        #expect(errors[1] > 0 && errors[1] < errors[0] / 2.5)
        #expect(Self.staying(cycle: 0.001, flow: r, factor: f, leaving: d) - limit < 1e-4)
    }
}
