import Checking
import Engine
import Foundation
import Lowering
import Program
import Session

/// Prints a digest of the results of a few models on one seed: the same for every build, or a build is wrong.
struct DigestCommand {
    /// Models of the repository that between them use arrivals, courses, queues, corrections and no population at all;
    /// with the draws of each, few enough for a second or so.
    private static let models = [
        ("Models/huishoudens.blauw", 2), ("Models/pilotgezinnen.blauw", 20), ("Models/sick-sicker.blauw", 2),
        ("Models/wachtrij-tiende.blauw", 2), ("Models/ishigami.blauw", 500),
    ]

    /// A line for each model and each engine that runs it.
    /// - Throws: where a model is not there: the program is to be started in the folder of the repository.
    func lines() async throws -> [String] {
        var lines: [String] = []
        for (path, draws) in Self.models {
            guard let loaded = try? Loader.load(URL(fileURLWithPath: path)), !loaded.hasErrors(strict: false) else {
                throw BenchmarkProblem.unreadable(path)
            }
            let model = loaded.models[0]
            let programs = model.scenarios.indices.map { Lowering.program(model, scenario: $0) }
            lines += try await self.lines(path, programs, draws: draws)
        }
        for dying in SickSicker.Dying.allCases {
            let model = SickSicker(people: 20_000, cycles: 30, dying: dying)
            let programs = try BenchmarkModel(model.text, data: model.table).programs
            lines += try await self.lines("sick-sicker \(dying.rawValue)", programs, draws: 2)
        }
        return lines
    }

    private func lines(_ name: String, _ programs: [Program], draws: Int) async throws -> [String] {
        var lines: [String] = []
        for engine in EngineName.allCases where programs.allSatisfy({ Engine.obstacle($0, to: engine) == nil }) {
            let settings = RunSettings(draws: draws, seed: 2021, engine: engine, workers: 2)
            let digest = ResultDigest.hexadecimal(try await Engine.run(programs, settings))
            lines.append("\(digest)  \(engine.rawValue)  \(name)")
        }
        return lines
    }
}
