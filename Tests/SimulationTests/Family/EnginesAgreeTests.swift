import Engine
import Numerics
import Program
import Results
import TestSupport
import Testing

/// Law 6: the engines agree, on a family of 200 models that chance wrote.
///
/// Individuals and counts run with different seeds, so that the samples are independent. Compared are the mean and the
/// variance of some forty figures a model, twenty thousand comparisons in all. Each may be as far off as happens by
/// chance once in 2e10 comparisons by Student's t, so that the family raises a false alarm with a chance below 1e-6; a
/// factor of 1.15 on the bound is kept for figures that are farther from normal.
///
/// What is too small to be seen in one figure is looked for in all together (`PooledDistance`), at five standard
/// deviations: a chance of 3e-7.
@Suite struct EnginesAgreeTests {
    static let models = 200
    #if DEBUG
    /// Without optimisation a draw takes a hundred times as long.
    static let draws = 32
    /// 1.15 times the quantile of Student's t with 31 degrees of freedom.
    static let bound = 11.5
    #else
    static let draws = 400
    /// 1.15 times the quantile of Student's t with 399 degrees of freedom.
    static let bound = 7.8
    #endif

    private struct Findings: Sendable {
        var disagreements: [String] = []
        var pooled = PooledDistance()
        var isExpected = false
    }

    @Test func `counts have the distribution of individuals, and expected is their mean`() async throws {
        let findings = try await overModels(0..<Self.models) { model in
            let program = try TestModel(model.text).program(model.scenario)
            var findings = Findings()
            let people = try await figures(model.text, model, .individuals, seed: 1)
            let counts = try await figures(model.text, model, .counts, seed: 2)
            findings.disagreements = Self.disagreements(people, counts)
            findings.pooled = PooledDistance(people, counts, seed: UInt64(model.number))
            guard Engine.obstacle(program, to: .expected) == nil else { return findings }
            findings.isExpected = true
            let draws = program.inputs.isEmpty ? 1 : Self.draws
            let expected = try await figures(model.text, model, .expected, seed: 1, draws: draws)
            findings.disagreements += Self.disagreements(people, counts, expected: expected)
            return findings
        }
        var pooled = PooledDistance()
        for (number, one) in findings.enumerated() {
            #expect(one.disagreements == [], "model \(number)\n\(RandomModel(number).text)")
            pooled.add(one.pooled)
        }
        #expect(pooled.standardized < 5, "\(pooled.standardized)")
        // The family is no proof of what it leaves out.
        #expect(findings.count { $0.isExpected } >= Self.models / 5, "\(findings.count { $0.isExpected })")
    }

    /// A rate a fifth too high, in one flow of each of forty models, is no single figure's matter at these sizes.
    @Test func `a planted error of a fifth in one flow is seen`() async throws {
        let findings = try await overModels(0..<40) { model in
            let wrong = model.withPlantedError(1.2)
            #expect(wrong != model.text)
            let people = try await figures(model.text, model, .individuals, seed: 1)
            let other = try await figures(wrong, model, .individuals, seed: 2)
            var findings = Findings()
            findings.pooled = PooledDistance(people, other, seed: UInt64(model.number))
            return findings
        }
        var pooled = PooledDistance()
        for one in findings { pooled.add(one.pooled) }
        #expect(pooled.standardized > 5, "\(pooled.standardized)")
    }

    @Test func `a planted error of half a model is seen in single figures`() async throws {
        let findings = try await overModels(0..<10) { model in
            let people = try await figures(model.text, model, .individuals, seed: 1)
            let other = try await figures(model.withPlantedError(3), model, .individuals, seed: 2)
            return Findings(disagreements: Self.disagreements(people, other))
        }
        #expect(findings.count { !$0.disagreements.isEmpty } >= 5)
    }

    // MARK: Running

    /// What models gave, in their order, computed at the same time.
    private func overModels(
        _ numbers: Range<Int>, _ work: @escaping @Sendable (RandomModel) async throws -> Findings
    ) async throws -> [Findings] {
        try await withThrowingTaskGroup(of: (Int, Findings).self) { group in
            for number in numbers { group.addTask { (number, try await work(RandomModel(number))) } }
            var all = [Findings](repeating: Findings(), count: numbers.count)
            for try await (number, findings) in group { all[number - numbers.lowerBound] = findings }
            return all
        }
    }

    private func figures(
        _ text: String, _ model: RandomModel, _ engine: EngineName, seed: UInt64, draws: Int = draws
    ) async throws -> [FamilyFigures.Figure] {
        let results = try await TestModel(text).run(
            model.scenario, draws: draws, seed: seed, design: .plain, engine: engine, workers: 1)
        return FamilyFigures(results[0]).figures
    }

    // MARK: Comparing

    /// Where two samples of one model's figures are farther apart than the bound.
    private static func disagreements(_ one: [FamilyFigures.Figure], _ other: [FamilyFigures.Figure]) -> [String] {
        zip(one, other).flatMap { first, second -> [String] in
            let comparison = SampleComparison(first.values, second.values)
            let mean = comparison.means > bound ? ["mean of \(first.name): \(comparison.means)"] : []
            let variance = comparison.variances > bound ? ["variance of \(first.name): \(comparison.variances)"] : []
            return mean + variance
        }
    }

    /// Where the mean of individuals is farther from what is expected, under the same parameters, than the bound.
    ///
    /// The variance is the larger of that of the distances and that of counts, and figures of which fewer than a
    /// quarter of the counts differ from most are left out, so that what seldom happens is not taken for certain.
    private static func disagreements(
        _ people: [FamilyFigures.Figure], _ counts: [FamilyFigures.Figure], expected: [FamilyFigures.Figure]
    ) -> [String] {
        zip(zip(people, counts), expected).compactMap { sampled, exact -> String? in
            let (sample, other) = sampled
            let median = other.values.sorted()[other.values.count / 2]
            guard 4 * other.values.count(where: { $0 != median }) >= other.values.count else { return nil }
            let distances = FigureMoments(
                sample.values.enumerated().map { $1 - exact.values[min($0, exact.values.count - 1)] })
            let variance = max(distances.variance, FigureMoments(other.values).variance) / distances.count
            let distance = SampleComparison.distance(distances.mean, variance, rounding: distances.scale)
            return distance > bound ? "expected \(sample.name): \(distance)" : nil
        }
    }
}
