import Engine
import Foundation
import Numerics
import Results
import TestSupport
import Testing

/// A queue of the textbooks, M/M/3, in cycles: Poisson arrivals of 2.5 a month, exponential courses of a month, and who
/// completes one leaves.
@Suite struct QueueTests {
    private static func text(arrivals: Double, months: Int, begin: String) -> String {
        """
        cycle 0.1 months
        start 2021-01
        horizon \(months) months
        parameter begin \(begin) assumption "x"
        population visitor {
          size begin
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
        let results = try await TestModel(Self.text(arrivals: 1, months: 60, begin: "= 0")).results(
            "open", draws: draws)
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

    /// The exact law of the chain as the engine runs it: from one cycle to the next, each of the at most three in a
    /// course leaves with chance 1 - exp(-h), Poisson(2.5 h) arrive, and who finds a place free, one given back in
    /// this cycle among them, begins at once. Its stationary law was solved as a linear system of 401 states; for
    /// h = 0.1 the list is 5.1970177880 long, so by Little's law the mean wait is 2.0788071152 months, and of the
    /// arrivals 1 - E min(arrivals, free places) / (2.5 h) = 0.7604001807 wait. (In continuous time: 125/89 and
    /// 125/178.)
    ///
    /// The start is a law close to the stationary one; what is left of it after 18 months, at most 0.004 months of
    /// wait by the transition matrix of the same chain, is far below the bound. Each figure is a sum over all draws
    /// divided by another, less its regression on how many places were taken, whose mean is known (a control variate);
    /// its standard error is that of the draws' parts in it, and the draws are independent, as the design is plain. The
    /// false-alarm rate is that of `Bound` for each of the two. The chance's bound is to tell 0.760 from 0.702.
    @Test func `who waits for a place, and how long, is exact for the chain of the cycles`() async throws {
        let (draws, first) = (160, 180)
        let text = Self.text(
            arrivals: 2.5, months: 36, begin: "~ negativeBinomial(mean: 7.3, dispersion: 1.1)")
        let results = try await TestModel(text).results("open", draws: draws, design: .plain)
        func sums(_ series: CourseSeries) -> [Double] {
            (0..<draws).map { draw in
                let run = OneDraw(results, draw)
                return (first..<results.layout.cycles).reduce(0) { $0 + run.courseAmount($1, 0, series) }
            }
        }
        let started = sums(.started)
        // Places taken in excess of what Little's law says, 2.5 h / (1 - exp(-h)): of mean zero.
        let cycles = Double(results.layout.cycles - first)
        let excess = sums(.enrolled).map { $0 / cycles - 0.25 / (1 - exp(-0.1)) }
        func check(_ series: CourseSeries, exact: Double, mostBound: Double) {
            let parts = sums(series)
            let (mean, all) = (SampleMoments(started).mean, started.reduce(0, +))
            let ratio = parts.reduce(0, +) / all
            let rests = zip(parts, started).map { ($0 - ratio * $1) / mean }
            let center = SampleMoments(excess)
            let slope =
                zip(rests, excess).reduce(0) { $0 + $1.0 * ($1.1 - center.mean) }
                / (center.variance * Double(draws - 1))
            let estimate = ratio - slope * center.mean
            let left = SampleMoments(zip(rests, excess).map { $0 - slope * $1 })
            let bound = Bound.monteCarlo(standardError: (left.variance / Double(draws)).squareRoot())
            #expect((estimate - exact).magnitude < bound && bound < mostBound, "\(series): \(estimate), \(bound)")
        }
        check(.waited, exact: 2.0788071152, mostBound: 0.9)
        check(.delayed, exact: 0.7604001807, mostBound: 0.045)
    }
}
