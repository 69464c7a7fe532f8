import Foundation
import Session

extension CommandRunner {
    func checkTexts(_ arguments: [String]) throws(ArgumentReader.Problem) -> CommandStatus {
        let reader = try ArgumentReader(
            arguments,
            options: [
                .init(name: "--strict", takesValue: false), .init(name: "--json", takesValue: false),
                .init(name: "--set", takesValue: true, repeats: true),
            ])
        guard !reader.words.isEmpty else { throw .missing("the name of a file") }
        var hasProblem = false
        var records: [DiagnosticRecord] = []
        for path in reader.words {
            do throws(SessionError) {
                let outcome = try Workbench.check(URL(fileURLWithPath: path), settings: reader.list("--set"))
                records += outcome.records
                if !reader.has("--json") { terminal.message(outcome.text) }
                if outcome.errors > 0 || (reader.has("--strict") && outcome.warnings > 0) { hasProblem = true }
                if !reader.has("--json") {
                    terminal.print(
                        "\(path): \(count(outcome.errors, "error")), \(count(outcome.warnings, "warning"))\n")
                }
            } catch {
                hasProblem = true
                _ = fail(error)
            }
        }
        if reader.has("--json") { terminal.print(json(records)) } else { hint(records) }
        return hasProblem ? .badInput : .success
    }

    private func count(_ number: Int, _ what: String) -> String {
        "\(number) \(what)\(number == 1 ? "" : "s")"
    }

    func show(_ arguments: [String]) throws(ArgumentReader.Problem) -> CommandStatus {
        let reader = try ArgumentReader(arguments, options: [.init(name: "--scenario", takesValue: true)])
        let phases = Phase.allCases.map(\.rawValue)
        guard let word = reader.words.first else { throw .missing("what to show: \(phases.joined(separator: ", "))") }
        guard let phase = Phase(rawValue: word) else {
            throw .badValue(option: "show", value: word, expected: phases.joined(separator: " or "))
        }
        if let scenario = reader.value("--scenario"), phase != .program {
            throw .badValue(option: "--scenario", value: scenario, expected: "a scenario where a program is shown")
        }
        guard reader.words.count > 1 else { throw .missing("the name of a file") }
        guard reader.words.count == 2 else { throw .unexpected(reader.words[2]) }
        do throws(SessionError) {
            switch try phase.show(URL(fileURLWithPath: reader.words[1]), scenario: reader.value("--scenario")) {
            case .text(let text):
                terminal.print(text)
                return .success
            case .partly(let text, let outcome):
                terminal.print(text)
                terminal.message(outcome.text)
                return .badInput
            case .problems(let outcome):
                terminal.message(outcome.text)
                return .badInput
            case .noScenario(let names):
                throw SessionError.noSuchScenario(reader.value("--scenario") ?? "", known: names)
            }
        } catch {
            return fail(error)
        }
    }
}
