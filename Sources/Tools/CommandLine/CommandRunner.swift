import Foundation
import Report
import Session
import SourceText

/// Carries out one command line.
package struct CommandRunner: Sendable {
    let terminal = StandardStreams()

    package init() {}

    /// Does what the words ask, without the program's own name, and gives the exit status; without words it converses.
    package func run(_ arguments: [String]) async -> CommandStatus {
        let command = arguments.first ?? "repl"
        let rest = Array(arguments.dropFirst())
        let asksForHelp = rest.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
        do throws(ArgumentReader.Problem) {
            switch command {
            case "--help", "-h":
                terminal.print(Help.overview)
                return .success
            case "explain": return asksForHelp ? help(Help.explain) : try explain(rest)
            case "help": return asksForHelp ? help(Help.help) : try showHelp(rest)
            case "--version":
                terminal.print("blauwdruk \(Version.current)\n")
                return .success
            case "repl": return asksForHelp ? help(Help.repl) : try await converse(rest)
            case "run": return asksForHelp ? help(Help.run) : try await runTexts(rest)
            case "check": return asksForHelp ? help(Help.check) : try checkTexts(rest)
            case "describe": return asksForHelp ? help(Help.describe) : try await describeTexts(rest)
            case "format": return asksForHelp ? help(Help.format) : try formatTexts(rest)
            case "show": return asksForHelp ? help(Help.show) : try show(rest)
            default:
                let nearest = NearestName.nearest(
                    to: command, among: ["repl", "run", "check", "describe", "format", "show", "help", "explain"])
                terminal.message(
                    "blauwdruk: there is no command '\(command)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
                        + "\n")
                terminal.message("try: blauwdruk --help\n")
                return .badInput
            }
        } catch {
            terminal.message("blauwdruk \(command): \(error.sentence)\ntry: blauwdruk \(command) --help\n")
            return .badInput
        }
    }

    private func help(_ text: String) -> CommandStatus {
        terminal.print(text)
        return .success
    }

    func fail(_ error: SessionError) -> CommandStatus {
        terminal.message("blauwdruk: \(error.sentence) [\(error.identifier.rawValue)]\n")
        return .badInput
    }

    /// A value as JSON with keys in alphabetical order and a line end.
    func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("records hold only texts and finite numbers")
        }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
