import Checking
import Engine
import Foundation
import Lowering
import Program
import Results
import Session

/// The published Sick-Sicker cohort by the engine `expected`: four strategies over 75 years, draw after draw.
struct CohortBenchmark {
    let scale: BenchmarkScale

    private static let path = "Models/sick-sicker.blauw"

    /// Nothing where the engine cannot run the model.
    func figures() async throws -> [Figure] {
        guard let loaded = try? Loader.load(URL(fileURLWithPath: Self.path)), !loaded.hasErrors(strict: false) else {
            throw BenchmarkProblem.unreadable(Self.path)
        }
        let model = loaded.models[0]
        let programs = model.scenarios.indices.map { Lowering.program(model, scenario: $0) }
        guard programs.allSatisfy({ Engine.obstacle($0, to: .expected) == nil }) else { return [] }
        let cycles = programs[0].layout.cycles
        let draws = scale.cohortDraws
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let settings = RunSettings(draws: draws, seed: 1, engine: .expected, workers: cores)
        let loop = Self.loop(cycles: cycles, strategies: programs.count)
        let race = try await Race.run(
            rounds: scale.rounds,
            [
                { _ = try await Engine.run(programs, settings) },
                { _ = loop.run(draws: draws) },
            ])
        let seconds = race.wall(0)
        let unit = 1e9 / Double(draws * programs.count * cycles)
        return [
            Figure(
                name: "Sick-Sicker cohort by expected: \(draws) draws, \(programs.count) strategies, \(cycles) years, "
                    + "\(cores) cores",
                value: seconds, unit: "s on the clock",
                goal: scale == .full ? .init(text: "under 0.5 s", isMet: seconds.median < 0.5) : nil),
            Figure(
                name: "Sick-Sicker cohort by expected", value: race.processor(0).times(unit),
                unit: "ns of work per draw, strategy and cycle", ratio: race.ratio(0, to: 1),
                reference: "a loop by hand", note: "the loop keeps money and health, the engine all there is to know"),
        ]
    }

    /// Four states times a matrix: any chances cost the same.
    private static func loop(cycles: Int, strategies: Int) -> CohortLoop {
        let rows = [[0.845, 0.15, 0, 0.005], [0.4, 0.485, 0.1, 0.015], [0, 0, 0.95, 0.05], [0, 0, 0, 1]]
        return CohortLoop(
            rows: rows, costs: (0..<strategies).map { _ in SickSicker.costs },
            utilities: (0..<strategies).map { _ in SickSicker.utilities }, cycles: cycles)
    }
}
