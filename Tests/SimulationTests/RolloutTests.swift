import Engine
import Foundation
import Results
import TestSupport
import Testing

/// How the reach of an intervention opens.
@Suite struct RolloutTests {
    /// How many have begun by the end of each cycle, for a reach of 40.
    private func begun(_ rollout: String, horizon: Int = 12) async throws -> [Int] {
        let clauses = "reach 40 rollout \(rollout) lasts 24 months"
        let run = try await InterventionModel(horizon: horizon, clauses: clauses).draws()[0]
        return (0..<horizon).map { last in run.series(.started)[...last].reduce(0, +) }
    }

    @Test func `a logistic rollout is at a half at its midpoint, at all at its end, and the same from both sides`()
        async throws
    {
        let begun = try await begun("logistic from 2021-03 over 8 months")
        #expect(begun[1] == 0 && begun[5] == 20 && begun[9] == 40 && begun[11] == 40)
        // The curve of steepness ten from 0 to 1, computed here in another way; the share is that of the cycle's end.
        for cycle in 2..<10 {
            let part = Double(cycle - 1) / 8
            let stretched = 0.5 + 0.5 * tanh(5 * (part - 0.5)) / tanh(2.5)
            #expect(begun[cycle] == Int((40 * stretched + 1e-9).rounded(.down)), "\(cycle)")
        }
    }

    @Test func `a step is open from its month on`() async throws {
        let begun = try await begun("steps [2021-02: 25 %, 2021-05: 60 %, 2021-11: 100 %]")
        #expect(begun == [0, 10, 10, 10, 24, 24, 24, 24, 24, 24, 40, 40])
    }

    @Test func `a table with two points is the linear rollout`() async throws {
        let table = try await begun("table [2 months, 10 months], [0, 1]")
        #expect(table == (try await begun("linear from 2021-03 over 8 months")))
    }

    @Test func `between the points of a table the share is linear, and behind the last it stays`() async throws {
        let begun = try await begun("table [0 months, 4 months, 8 months], [10 %, 20 %, 80 %]")
        #expect(begun == [5, 6, 7, 8, 14, 20, 26, 32, 32, 32, 32, 32])
    }

    @Test func `a logistic rollout over no time opens all at once`() async throws {
        let clauses =
            "parameter over = 0 months assumption \"x\" reach 40 rollout logistic from 2021-02 over over lasts 1 month"
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        #expect(run.series(.started) == [0, 40] + [Int](repeating: 0, count: 10))
    }
}
