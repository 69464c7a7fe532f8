import Checking
import Engine
import Foundation
import Lowering
import Numerics
import Program
import Results
import SourceText
import Syntax

/// A model that a test wrote down, checked and ready to run.
struct TestModel {
    let model: CheckedModel
    let library: SourceLibrary

    /// A text that is no model; the description is what a user would see.
    struct Problems: Error, CustomStringConvertible {
        let description: String
    }

    /// The model of a text that reads no files.
    init(_ text: String) throws {
        try self.init(text) { throw Problems(description: "the text names the file '\($0)'") }
    }

    /// The model of a text; `read` gives the text of each file that it names.
    init(_ text: String, read: @escaping (String) throws -> String) throws {
        let reader = ModelReader(read)
        try reader.check("test.blauw", text)
        reader.finish()
        let errors = reader.problems.filter { $0.severity == .error }
        guard errors.isEmpty else { throw Problems(description: DiagnosticRenderer(reader.library).text(errors)) }
        model = reader.model
        library = reader.library
    }

    /// The program of a scenario.
    func program(_ scenario: String) throws -> Program {
        guard let number = model.scenarios.firstIndex(where: { $0.name == scenario }) else {
            throw Problems(description: "there is no scenario '\(scenario)'")
        }
        return Lowering.program(model, scenario: number)
    }

    /// Runs scenarios together, in the order given; without names, all of them.
    func run(
        _ scenarios: String..., draws: Int, seed: UInt64 = 2021, design: SamplingDesign = .latinHypercube,
        engine: EngineName = .individuals, workers: Int = 2, block: Int = 64
    ) async throws -> [RunResults] {
        let names = scenarios.isEmpty ? model.scenarios.map(\.name) : scenarios
        let settings = RunSettings(
            draws: draws, seed: seed, design: design, engine: engine, workers: workers, block: block)
        return try await Engine.run(try names.map { try program($0) }, settings)
    }

    /// Runs one scenario.
    func results(
        _ scenario: String, draws: Int, seed: UInt64 = 2021, design: SamplingDesign = .latinHypercube,
        engine: EngineName = .individuals
    ) async throws -> RunResults {
        try await run(scenario, draws: draws, seed: seed, design: design, engine: engine)[0]
    }
}
