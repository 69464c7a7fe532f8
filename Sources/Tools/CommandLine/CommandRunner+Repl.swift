import Foundation
import Session

extension CommandRunner {
    private static let replOptions: [ArgumentReader.Option] = [
        .init(name: "--draws", takesValue: true), .init(name: "--seed", takesValue: true),
        .init(name: "--engine", takesValue: true), .init(name: "--workers", takesValue: true),
        .init(name: "--language", takesValue: true),
        .init(name: "--memory", takesValue: true), .init(name: "--strict", takesValue: false),
    ]

    /// `blauwdruk` alone, or `repl [MODEL]`.
    func converse(_ arguments: [String]) async throws(ArgumentReader.Problem) -> CommandStatus {
        let reader = try ArgumentReader(arguments, options: Self.replOptions)
        guard reader.words.count <= 1 else { throw .unexpected(reader.words[1]) }
        return await ReplCommand(
            streams: terminal, environment: ProcessInfo.processInfo.environment, options: try options(reader),
            model: reader.words.first.map { URL(fileURLWithPath: $0) }
        ).run()
    }
}
