package import Program

extension Engine {
    /// The first construct of a program that stops an engine; nil where the engine can run it.
    ///
    /// Each person can always be followed. The other engines never run what they cannot run exactly.
    package static func obstacle(_ program: Program, to engine: EngineName) -> EngineObstacle? {
        switch engine {
        case .individuals: nil
        case .counts: CellObstacles(program, .drawn).first
        case .expected: CellObstacles(program, .expected).first
        }
    }

    /// Refuses programs that an engine cannot run, before anything runs.
    /// - Throws: `RunError.Problem.engine` with the first construct, of the first program, that stops it.
    package static func refuse(_ programs: [Program], from engine: EngineName) throws(RunError) {
        for program in programs {
            guard let obstacle = obstacle(program, to: engine) else { continue }
            throw RunError(
                .engine(engine, obstacle), scenario: program.scenario, population: obstacle.population,
                range: obstacle.range)
        }
    }
}
