import Engine
import Foundation

/// The country by the engine `counts`: a thousand draws of what `individuals` does once.
struct CountsBenchmark {
    let scale: BenchmarkScale

    /// Nothing where the engine cannot run the model.
    func figures() async throws -> [Figure] {
        // The whole country at every scale: what it costs does not grow with the people.
        let country = Country.netherlands
        let programs = try BenchmarkModel(country.text).programs
        guard programs.allSatisfy({ Engine.obstacle($0, to: .counts) == nil }) else { return [] }
        let draws = scale == .full ? 1_000 : 20
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let settings = RunSettings(draws: draws, seed: 1, engine: .counts, workers: cores)
        let loop = CohortLoop(
            rows: country.rows, costs: [(0..<country.states).map(country.cost)],
            utilities: [(0..<country.states).map(country.utility)], cycles: country.cycles)
        let race = try await Race.run(
            rounds: scale.rounds,
            [
                { _ = try await Engine.run(programs, settings) },
                { _ = loop.run(draws: draws) },
            ])
        let seconds = race.wall(0)
        let unit = 1e9 / Double(draws * country.cycles)
        return [
            Figure(
                name: "country by counts: \(draws) draws, \(cores) cores", value: seconds, unit: "s on the clock",
                goal: scale == .full ? .init(text: "under 3 s", isMet: seconds.median < 3) : nil),
            Figure(
                name: "country by counts", value: race.processor(0).times(unit), unit: Self.unit,
                ratio: race.ratio(0, to: 1), reference: "a loop by hand over expected numbers"),
        ]
    }

    static let unit = "ns of work per draw and cycle"
}
