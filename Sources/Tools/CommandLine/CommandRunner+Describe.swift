import Foundation
import Report
import Session

extension CommandRunner {
    /// Writes a description of each model.
    func describeTexts(_ arguments: [String]) async throws(ArgumentReader.Problem) -> CommandStatus {
        let reader = try ArgumentReader(
            arguments,
            options: [
                .init(name: "--language", takesValue: true), .init(name: "--output", takesValue: true),
                .init(name: "--strict", takesValue: false),
            ])
        guard !reader.words.isEmpty else { throw .missing("the name of a file") }
        var options = RunOptions()
        options.language = try language(reader) ?? options.language
        options.isStrict = reader.has("--strict")
        let outputs = reader.value("--output").map { URL(fileURLWithPath: $0) }
        var names: Set<String> = []
        for path in reader.words {
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            guard names.insert(name).inserted else { return fail(.sameOutput(name)) }
        }
        var hasProblem = false
        for path in reader.words {
            do throws(SessionError) {
                switch try await Workbench.describe(URL(fileURLWithPath: path), options, outputs: outputs) {
                case .refused(let check):
                    hasProblem = true
                    terminal.message(check.text)
                    hint(check.records)
                case .done(let check, let description, let folder):
                    terminal.message(check.text)
                    terminal.print("\(description.title)\n  \(shown(folder))/model.html\n")
                }
            } catch {
                hasProblem = true
                _ = fail(error)
            }
        }
        return hasProblem ? .badInput : .success
    }
}
