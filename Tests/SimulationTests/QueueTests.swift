import Engine
import Foundation
import Results
import TestSupport
import Testing

/// A queue of the textbooks, M/M/3, in cycles: Poisson arrivals of 2.5 a month, exponential courses of a month, and who
/// completes one leaves.
@Suite struct QueueTests {
    private static func text(arrivals: Double) -> String {
        """
        cycle 0.1 months
        start 2021-01
        horizon 60 months
        population visitor {
          size 0
          states here
          arrivals \(arrivals) people/month
        }
        intervention course for visitor {
          places 3
          lasts ~ exponential(mean: 1 months)
          flow any -> out on completion
        }
        scenario open { start course }
        """
    }

    /// Little's law: a course takes h / (1 - exp(-h)) months on average, for h = 0.1 that is 1.0508331944, and so many
    /// times the arrivals are in one. At one arrival a month, so that the start is soon forgotten; the mean over draws of
    /// the second half of the run, with its own standard error.
    @Test func `places are taken as Little's law says, and those who leave are flows out`() async throws {
        let draws = 30
        let results = try await TestModel(Self.text(arrivals: 1)).results("open", draws: draws)
        let means = (0..<draws).map { draw -> Double in
            let enrolled = OneDraw(results, draw).series(.enrolled)[300...]
            return Double(enrolled.reduce(0, +)) / Double(enrolled.count)
        }
        let moments = SampleMoments(means)
        let exact = 0.1 / (1 - exp(-0.1))
        let bound = Bound.monteCarlo(standardError: (moments.variance / Double(draws)).squareRoot())
        #expect(abs(moments.mean - exact) < bound && bound < 0.4)
        for draw in 0..<draws {
            let run = OneDraw(results, draw)
            let completed = run.series(.completed).reduce(0, +)
            let exits = results.exits[draw * 5..<(draw + 1) * 5].reduce(0) { $0 + Int($1) }
            #expect(exits == completed && completed > 0)
            // Nobody has left the list but by beginning.
            let arrived = results.arrivals[draw * 600..<(draw + 1) * 600].reduce(0) { $0 + Int($1) }
            #expect(arrived == run.series(.started).reduce(0, +) + run.course(599, 0, .waiting))
        }
    }
}
