import Checking
import Engine
package import Foundation
import Lowering
import Program
import SourceText
import Syntax

/// The things on the way from a text to a run, each with a command that shows it.
package enum Phase: String, Sendable, CaseIterable {
    case tokens, tree, model, program

    /// What `show` answers: the text of the phase, or what keeps it from being shown.
    package enum Answer: Sendable {
        case text(String)
        /// What could be read of a text that has problems.
        case partly(String, CheckOutcome)
        case problems(CheckOutcome)
        /// There is no scenario of that name; the names there are.
        case noScenario([String])
    }

    /// Shows one phase of a text; a program is that of one scenario, the first unless another is named.
    package func show(_ url: URL, scenario name: String?) throws(SessionError) -> Answer {
        let loaded = try Loader.load(url)
        let source = loaded.library[loaded.file]
        switch self {
        case .tokens:
            let blocks = loaded.document.parts.compactMap { part -> String? in
                guard case .code(let range, _) = part else { return nil }
                let tokens = Lexer.tokens(of: source, id: loaded.file, from: range.lowerBound, to: range.upperBound)
                    .tokens
                return TokenPrinter.text(tokens, in: source)
            }
            return answer(blocks.joined(), loaded)
        case .tree: return answer(loaded.blocks.map { SyntaxPrinter.text($0.tree) }.joined(), loaded)
        case .model:
            guard !loaded.hasErrors(strict: false) else { return .problems(CheckOutcome(loaded)) }
            return .text(loaded.models.map { ModelPrinter.text($0, in: loaded.library) }.joined(separator: "\n"))
        case .program:
            guard !loaded.hasErrors(strict: false) else { return .problems(CheckOutcome(loaded)) }
            let names = loaded.models[0].scenarios.map(\.name)
            guard let number = name.map({ names.firstIndex(of: $0) }) ?? 0 else { return .noScenario(names) }
            let program = Lowering.program(loaded.models[0], scenario: number)
            return .text(
                ProgramPrinter.text(program) + memory(program) + EngineText.outline(program, in: loaded.library))
        }
    }

    /// What an individual of each population takes, in the style of the program above it.
    private func memory(_ program: Program) -> String {
        guard !program.populations.isEmpty else { return "" }
        let lines = zip(program.populations, Engine.bytesPerIndividual(program)).map { population, bytes in
            "  an individual of \(population.name): \(bytes) bytes\n"
        }
        return "memory in individuals\n" + lines.joined()
    }

    private func answer(_ text: String, _ loaded: LoadedText) -> Answer {
        loaded.hasErrors(strict: false) ? .partly(text, CheckOutcome(loaded)) : .text(text)
    }
}
