import Engine
import Results

extension TestModel {
    /// Runs one scenario with an engine.
    func results(
        _ scenario: String, by engine: EngineName, draws: Int, seed: UInt64 = 2021, workers: Int = 2
    ) async throws -> RunResults {
        let settings = RunSettings(draws: draws, seed: seed, engine: engine, workers: workers, block: 64)
        return try await Engine.run([try program(scenario)], settings)[0]
    }
}
