import Engine
import Numerics
import Results
import TestSupport
import Testing

/// Law 6 on models made by hand: the engines agree on means, and counted numbers on variances as well.
///
/// Seed 2021; false-alarm rate 1e-6 a comparison, by Welch's statistic for means and, for variances, by the standard
/// errors that fourth moments give; figures that are hardly ever above zero are left out, as neither is near normal.
@Suite struct EngineAgreementTests {
    /// What a run gives, as one sample a figure.
    private static func figures(_ results: RunResults) -> [(name: String, sample: [Double])] {
        func columns(_ name: String, _ values: [Double]) -> [(name: String, sample: [Double])] {
            let count = values.count / results.draws
            return (0..<count).map { place in
                ("\(name) \(place)", (0..<results.draws).map { values[$0 * count + place] })
            }
        }
        return columns("people", results.people) + columns("flows", results.flows) + columns("exits", results.exits)
            + columns("arrivals", results.arrivals) + columns("ledger", results.ledger)
            + columns("outcomes", results.outcomes) + columns("courses", results.courses) + pairs(results)
    }

    /// The sums of any two amounts over all cycles: their variances are right where covariances are.
    private static func pairs(_ results: RunResults) -> [(name: String, sample: [Double])] {
        func totals(_ values: [Double], _ width: Int) -> [[Double]] {
            let count = values.count / results.draws
            return (0..<width).map { place in
                (0..<results.draws).map { draw in
                    stride(from: place, to: count, by: width).reduce(0) { $0 + values[draw * count + $1] }
                }
            }
        }
        // An outcome counts as much as the costs, so that each has its part in the variance of a sum.
        let all =
            totals(results.ledger, results.layout.lines.count)
            + totals(results.outcomes, results.layout.outcomes.count)
            .map { sample in sample.map { 30 * $0 } }
        return all.indices.flatMap { one in
            all.indices[..<one].map { other in
                ("amounts \(other) and \(one)", zip(all[one], all[other]).map { $0 + $1 })
            }
        }
    }

    /// The variance of a sample's variance, by its fourth moment.
    private static func varianceOfVariance(_ sample: [Double], _ moments: SampleMoments) -> Double {
        let count = Double(sample.count)
        let fourth = sample.reduce(0) { sum, value in
            let distance = (value - moments.mean) * (value - moments.mean)
            return sum + distance * distance
        }
        return max(0, fourth / count - moments.variance * moments.variance) / count
    }

    private static func isRare(_ sample: [Double]) -> Bool { sample.count { $0 != 0 } < 40 }

    @Test(arguments: [
        (CellModels.steady, "basis", 250), (CellModels.timed, "basis", 250), (CellModels.courses(), "both", 250),
        (CellModels.queue, "both", 250), (CellModels.asked(), "both", 80),
    ])
    func `counts has the means and variances of individuals`(text: String, scenario: String, draws: Int) async throws {
        let model = try TestModel(text)
        let people = Self.figures(try await model.results(scenario, by: .individuals, draws: draws))
        let counted = Self.figures(try await model.results(scenario, by: .counts, draws: 2 * draws))
        #expect(people.count == counted.count)
        var compared = 0
        for ((name, left), (_, right)) in zip(people, counted) {
            let (a, b) = (SampleMoments(left), SampleMoments(right))
            if a.variance == 0, b.variance == 0 {
                #expect(abs(a.mean - b.mean) <= 1e-9 * abs(a.mean), "\(name): \(a.mean), \(b.mean)")
                continue
            }
            guard !Self.isRare(left), !Self.isRare(right) else { continue }
            compared += 1
            let error = (a.variance / Double(left.count) + b.variance / Double(right.count)).squareRoot()
            #expect(
                abs(a.mean - b.mean) <= Bound.monteCarlo(standardError: error),
                "\(name): \(a.mean), \(b.mean), error \(error)")
            let spread = (Self.varianceOfVariance(left, a) + Self.varianceOfVariance(right, b)).squareRoot()
            #expect(
                abs(a.variance - b.variance) <= Bound.monteCarlo(standardError: spread),
                "variance of \(name): \(a.variance), \(b.variance), error \(spread)")
        }
        #expect(compared > 50)
    }

    @Test(arguments: [(CellModels.steady, "basis"), (CellModels.timed, "basis"), (CellModels.courses(), "both")])
    func `expected has the means of counts`(text: String, scenario: String) async throws {
        let model = try TestModel(text)
        let counted = Self.figures(try await model.results(scenario, by: .counts, draws: 600))
        let expected = Self.figures(try await model.results(scenario, by: .expected, draws: 1))
        for ((name, sample), (_, exact)) in zip(counted, expected) {
            let moments = SampleMoments(sample)
            let error = (moments.variance / Double(sample.count)).squareRoot()
            guard !Self.isRare(sample) else { continue }
            #expect(
                abs(moments.mean - exact[0]) <= Bound.monteCarlo(standardError: error) + 1e-9 * abs(exact[0]),
                "\(name): \(moments.mean), expected \(exact[0]), error \(error)")
        }
    }

    @Test(arguments: [(CellModels.steady, "basis"), (CellModels.queue, "both"), (CellModels.asked(), "both")])
    func `counts gives the same bytes with any number of workers`(text: String, scenario: String) async throws {
        let model = try TestModel(text)
        let one = try await model.results(scenario, by: .counts, draws: 24, workers: 1)
        for workers in [2, 3, 7] {
            let more = try await model.results(scenario, by: .counts, draws: 24, workers: workers)
            #expect(more == one)
        }
    }

    @Test(arguments: [
        (CellModels.steady, "basis", EngineName.counts), (CellModels.timed, "basis", .counts),
        (CellModels.queue, "both", .counts), (CellModels.asked(), "both", .counts),
        (CellModels.steady, "basis", .expected),
        (CellModels.timed, "basis", .expected), (CellModels.courses(), "both", .expected),
    ])
    func `people are conserved and numbers that are counted are whole`(
        text: String, scenario: String, engine: EngineName
    ) async throws {
        let results = try await TestModel(text).results(scenario, by: engine, draws: 10)
        let layout = results.layout
        let states = layout.states.count
        for draw in 0..<10 {
            var entered = 0.0
            for point in 0..<layout.cycles { entered += results.arrivals[draw * layout.cycles + point] }
            let first = draw * (layout.cycles + 1) * states
            // The arrivals of the first cycle are among its people.
            let start = results.people[first..<first + states].reduce(0, +) - results.arrivals[draw * layout.cycles]
            let end = results.people[first + layout.cycles * states..<first + (layout.cycles + 1) * states].reduce(0, +)
            let left = results.exits[draw * states..<(draw + 1) * states].reduce(0, +)
            #expect(abs(start + entered - left - end) <= 1e-9 * start, "draw \(draw)")
            if engine == .counts { #expect(start + entered - left == end) }
        }
        #expect(results.people.allSatisfy { $0 >= 0 })
        if engine == .counts { #expect((results.people + results.flows).allSatisfy { $0 == $0.rounded() }) }
    }
}
