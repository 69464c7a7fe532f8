import Engine
import Processor
package import Program
import Results

/// The Sick-Sicker microsimulation, typed as a model, beside the loop written by hand: two strategies on one core and on
/// two, with chances of death that are the same for all, that go by a table of age, and that each takes from a formula.
package struct SickSickerBenchmark {
    let scale: BenchmarkScale

    private static let cycles = 30
    private static let seed: UInt64 = 1

    func figures() async throws -> [Figure] {
        let variants = SickSicker.Dying.allCases.map {
            SickSicker(people: scale.people, cycles: Self.cycles, dying: $0)
        }
        let programs = try variants.map { try BenchmarkModel($0.text, data: $0.table).programs }
        for (variant, programs) in zip(variants, programs) {
            try await Self.compare(variant, programs)
        }
        // The engine's variants next to one another, since they are compared, and loops take seconds.
        var works: [() async throws -> Void] = programs.map { programs in
            { _ = try await Self.engine(programs, workers: 1) }
        }
        works.append { _ = try await Self.engine(programs[0], workers: 2) }
        works += variants.map { variant in { _ = Self.loop(variant) } }
        let firstLoop = works.count - variants.count
        let race = try await Race.run(rounds: scale.rounds, works)
        let unit = 1e9 / Double(scale.people * Self.cycles * 2)
        var figures: [Figure] = []
        for (number, variant) in variants.enumerated() {
            figures.append(
                Figure(
                    name: "Sick-Sicker, \(Self.words(variant.dying)): loop by hand",
                    value: race.processor(firstLoop + number).times(unit), unit: Self.unit))
            figures.append(
                Figure(
                    name: "Sick-Sicker, \(Self.words(variant.dying)): individuals, one core",
                    value: race.processor(number).times(unit), unit: Self.unit,
                    ratio: race.ratio(number, to: firstLoop + number), reference: "its loop",
                    goal: variant.dying == .plain ? Self.goal(race.ratio(0, to: firstLoop)) : nil))
        }
        for (number, most) in [(1, 2.5), (2, 6.0)] {
            let ratio = race.ratio(number, to: 0)
            figures.append(
                Figure(
                    name: "Sick-Sicker, \(Self.words(variants[number].dying)): beside the plain case", value: ratio,
                    unit: "times", goal: .init(text: "at most \(most)", isMet: ratio.median <= most)))
        }
        let speedup = race.speedup(variants.count, over: 0)
        figures.append(
            Figure(
                name: "Sick-Sicker, plain: individuals, two workers beside one, on the clock", value: speedup,
                unit: "times", goal: .init(text: "at least 1.8", isMet: speedup.median >= 1.8),
                note: "says something only where two cores have nothing else to do"))
        return figures
    }

    static let unit = "ns of work per person and cycle"

    private static func goal(_ ratio: Spread) -> Figure.Goal {
        // What the issue on speed asks: half the loop's time from AVX2 on, and one and a half times without it.
        let most = ProcessorRequirement.ofThisBuild.level.includes(.third) ? 0.5 : 1.5
        return .init(text: "at most \(most) of its loop", isMet: ratio.median <= most)
    }

    private static func words(_ dying: SickSicker.Dying) -> String {
        switch dying {
        case .plain: "plain"
        case .byTable: "chances by table of age"
        case .byFormula: "an exp per person and cycle"
        }
    }

    private static func loop(_ model: SickSicker) -> [SickSickerLoop.Result] {
        let loop = SickSickerLoop(model)
        return [false, true].map { loop.run(isTreated: $0, seed: seed) }
    }

    private static func engine(_ programs: [Program], workers: Int) async throws -> [RunResults] {
        try await Engine.run(programs, RunSettings(draws: 1, seed: seed, workers: workers))
    }

    /// Holds the engine's means to those of the loop.
    /// - Throws: where they lie further apart than six standard errors of the difference, which chance brings about once
    ///   in five hundred million times.
    package static func compare(_ model: SickSicker, _ programs: [Program]) async throws {
        let results = try await engine(programs, workers: 1)
        for (result, loop) in zip(results, loop(model)) {
            let people = Double(model.people)
            let cost = discounted(result.ledger, lines: result.layout.lines.count) / people
            let health = discounted(result.outcomes, lines: result.layout.outcomes.count) / people
            for (what, mean, other, error) in [
                ("mean cost", cost, loop.cost, loop.costError), ("mean health", health, loop.health, loop.healthError),
            ] where (mean - other).magnitude > 6 * 2.0.squareRoot() * error {
                throw BenchmarkProblem.disagreement(what: what, engine: mean, loop: other, error: error)
            }
        }
    }

    /// The sum over all years, each discounted to the start; the years are the slower axis.
    private static func discounted(_ amounts: [Double], lines: Int) -> Double {
        var weight = 1.0
        var sum = 0.0
        for (place, amount) in amounts.enumerated() {
            if place > 0, place % lines == 0 { weight /= 1 + SickSicker.discount }
            sum += amount * weight
        }
        return sum
    }
}
