import Engine
import Results
import TestSupport
import Testing

/// How long people wait for a place.
@Suite struct WaitingTests {
    @Test func `the time waited is booked as a course begins`() async throws {
        let run = try await InterventionModel(size: 25, horizon: 8, clauses: "lasts 3 months places 10").draws()[0]
        #expect(run.series(.started) == [10, 0, 0, 10, 0, 0, 5, 0])
        #expect(run.series(.delayed) == [0, 0, 0, 10, 0, 0, 5, 0])
        #expect((0..<8).map { run.courseAmount($0, 0, .waited) } == [0, 0, 0, 30, 0, 0, 30, 0])
    }

    /// Little's law: who waits at the end of each cycle adds up to the cycles waited, when nobody is left waiting.
    @Test func `the time waited is the sum of who waits`() async throws {
        let clauses =
            "lasts ~ exponential(mean: 2 months) places 15 accept 0.8 asks again after 2 months again after 1 month"
        let model = InterventionModel(size: 60, horizon: 40, clauses: clauses + " eligible when time < 20 months")
        let run = try await model.draws()[0]
        let waiting = run.series(.waiting)
        #expect(waiting.contains { $0 > 10 })
        let waited = (0..<40).reduce(0.0) { $0 + run.courseAmount($1, 0, .waited) }
        let before = waiting[..<20].reduce(0, +)
        // Who waited when nobody was eligible any more, or refused, has waited for nothing.
        #expect(waited > 0 && waited <= Double(before))
        #expect(run.series(.delayed).reduce(0, +) <= run.series(.started).reduce(0, +))
    }
}
