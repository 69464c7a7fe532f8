import Engine
import Foundation
import Results
import TestSupport
import Testing

/// What a course does, for how long, and what is booked for it.
@Suite struct CourseTests {
    @Test(arguments: [("4 months", 4), ("1 month", 1), ("3.4 months", 3), ("0.6 months", 1), ("1 quarter", 3)])
    func `a course lasts its whole cycles`(length: String, cycles: Int) async throws {
        let run = try await InterventionModel(clauses: "lasts \(length)").draws()[0]
        let enrolled: [Int] = (0..<12).map { $0 < cycles ? 40 : 0 }
        let completed: [Int] = (0..<12).map { $0 == cycles ? 40 : 0 }
        #expect(run.series(.enrolled) == enrolled)
        #expect(run.series(.completed) == completed)
    }

    /// Ten euros a month each, times 0.4 while active, fading with a half-life of three months.
    /// The first of three divides by zero, and never begins.
    @Test func `an amount counts for those in its window only, whatever it is for the others`() async throws {
        let clauses = """
            eligible when individual > 1
            lasts 3 months
            cost Care = 6 EUR/month / (individual - 1) while active
            """
        let run = try await InterventionModel(size: 3, horizon: 4, clauses: clauses).draws()[0]
        // Behind the two costs of the population; 6 / 1 + 6 / 2.
        #expect(run.amounts(line: 2) == [9, 9, 9, 0])
    }

    @Test func `an effect is whole in the course and halves with each half-life`() async throws {
        let clauses = "lasts 4 months effect Care *= 0.4 while active, then fading with half-life 3 months"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        for cycle in 0..<12 {
            let strength = cycle < 4 ? 1 : pow(0.5, Double(cycle - 4) / 3)
            #expect(Closeness.relativeError(run.amount(cycle, line: 0), 400 * (1 - strength * 0.6)) < 1e-14)
        }
        #expect(run.amount(7, line: 0) == 400 * 0.7)
    }

    @Test func `an effect builds up linearly from the start of the course, and fades from what it had reached`()
        async throws
    {
        let clauses = """
            lasts 4 months
            effect Care *= 0.5 while active, building up over 8 months, then fading with half-life 1 month
            """
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        // Of the middle of each cycle, in eighths: 0.5, 1.5, 2.5, 3.5; then halved each month.
        let reached = [0.5, 1.5, 2.5, 3.5, 3.5, 1.75, 0.875].map { $0 / 8 }
        for (cycle, strength) in reached.enumerated() {
            #expect(run.amount(cycle, line: 0) == 400 * (1 - strength * 0.5))
        }
    }

    @Test(arguments: ["lasts 0.2 months", "lasts 2 months cost Care = 1 EUR/month afterwards for 10 days"])
    func `a course or an aftercare of less than half a cycle is refused, not stretched`(clauses: String) async throws {
        let error = await #expect(throws: RunError.self) { try await InterventionModel(clauses: clauses).draws() }
        switch error?.problem {
        case .duration?, .timeAfterCourse?: break
        default: Issue.record("\(String(describing: error))")
        }
    }

    @Test func `an effect that builds up in no time, or within the course, is whole at its end`() async throws {
        for (time, whole) in [("0 months", 0), ("2 months", 2)] {
            let clauses = "lasts 4 months effect Care *= 0.5 while active, building up over \(time)"
            let run = try await InterventionModel(clauses: clauses).draws()[0]
            for cycle in whole..<4 { #expect(run.amount(cycle, line: 0) == 200) }
        }
    }

    @Test(arguments: ["", ", then fading with half-life 0 months"])
    func `without fading an effect ends with the course`(fading: String) async throws {
        let clauses = "lasts 4 months effect Care *= 0.5 while active\(fading)"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        let expected: [Double] = (0..<12).map { $0 < 4 ? 200 : 400 }
        #expect(run.amounts(line: 0) == expected)
    }

    @Test func `costs are booked in exactly the cycles of their windows`() async throws {
        let clauses = """
            lasts 3 months
            places (if time < 1 month then 20 else 40)
            cost Care "active" = 2 EUR/month while active
            cost Care "start" = 30 EUR on start
            cost Care "end" = 7 EUR on completion
            cost Care "after" = 1 EUR/month afterwards for 4 months
            cost Care "no time" = 1 EUR/month afterwards for 0 months
            """
        // Twenty begin in the first cycle and twenty in the second.
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.amounts(line: 2) == [40, 80, 80, 40, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(run.amounts(line: 3) == [600, 600, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(run.amounts(line: 4) == [0, 0, 0, 140, 140, 0, 0, 0, 0, 0, 0, 0])
        #expect(run.amounts(line: 5) == [0, 0, 0, 20, 40, 40, 40, 20, 0, 0, 0, 0])
        #expect(run.amounts(line: 6).allSatisfy { $0 == 0 })
    }

    @Test func `aftercare of twelve months is twelve cycles`() async throws {
        let clauses = "lasts 2 months cost Care = 1 EUR/month afterwards for 12 months"
        let run = try await InterventionModel(horizon: 18, clauses: clauses).draws()[0]
        let expected: [Double] = (0..<18).map { (2..<14).contains($0) ? 40 : 0 }
        #expect(run.amounts(line: 2) == expected)
    }

    @Test func `staff hours follow the people in a course and after it`() async throws {
        let clauses = """
            lasts 3 months
            staff 10 hours/month while active
            staff 2 hours/month afterwards for 2 months
            """
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        let hours = (0..<12).map { run.courseAmount($0, 0, .hours) }
        #expect(hours == [400, 400, 400, 80, 80, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test func `an effect on one domain leaves the others' bits as they are`() async throws {
        let model = InterventionModel(clauses: "lasts 4 months effect Care *= 0.3 while active")
        let (with, without) = (try await model.draws()[0], try await model.draws(scenario: "basis")[0])
        #expect(with.amounts(line: 1) == without.amounts(line: 1))
        #expect(with.amounts(line: 0) != without.amounts(line: 0))
    }

    @Test func `two interventions multiply`() async throws {
        let below = """
            intervention more for resident {
              lasts 2 months
              effect Care *= 0.5 while active, then fading with half-life 1 month
            }
            scenario both extends help { start more }
            """
        let model = InterventionModel(clauses: "lasts 4 months effect Care *= 0.25 while active", below: below)
        let run = try await model.draws(scenario: "both")[0]
        for cycle in 0..<12 {
            let first = cycle < 4 ? 0.25 : 1
            let second = cycle < 2 ? 0.5 : 1 - pow(0.5, Double(cycle - 2)) * 0.5
            // All factors are powers of two, or sums of few, so nothing is rounded.
            #expect(run.amount(cycle, line: 0) == 400 * first * second)
        }
    }

    /// The response is drawn as a course begins; what depends on it has to follow at once.
    @Test func `an effect by response sums to the responses of who is in a course`() async throws {
        let clauses = """
            places (if time < 2 months then 15 else 30)
            lasts 12 months
            response ~ uniform(0, 1)
            effect Care *= 1 - response while active
            outcome shown = response * 1 count on start
            """
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        var shown = 0.0
        for cycle in 0..<12 {
            shown += run.outcome(cycle, 0)
            #expect(Closeness.relativeError(run.amount(cycle, line: 0), 400 - 10 * shown) < 1e-13)
        }
        #expect(run.series(.enrolled).last == 30)
    }
}
