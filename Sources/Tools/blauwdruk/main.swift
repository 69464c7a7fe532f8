import Session
import Checking
import Results
import Foundation
import SourceText
import Lowering
import Engine
let loaded = try Loader.load(URL(fileURLWithPath: CommandLine.arguments[1]))
print(DiagnosticRenderer(loaded.library).text(loaded.diagnostics))
if !loaded.hasErrors(strict: false), CommandLine.arguments.count > 2 {
    let programs = loaded.models[0].scenarios.indices.map { Lowering.program(loaded.models[0], scenario: $0) }
    let t = Date()
    let r = try await Engine.run(programs, RunSettings(draws: Int(CommandLine.arguments[2])!, seed: 2021, workers: 2))
    print(Date().timeIntervalSince(t))
    for x in r {
        let all = x.ledger.reduce(0, +) / Double(x.draws)
        print(x.scenario, all, x.people.prefix(6), x.courses.count)
    }
}
