import Checking
import Engine
import Report
import SourceText
import Syntax

extension ReplSession {
    /// What the questions of a text give, in their order.
    func answers(_ taken: ReplState.Taken) async throws(ReplState.Refusal) -> [ReplOutput] {
        var run = taken.run
        var outputs: [ReplOutput] = []
        for question in taken.questions {
            switch question {
            case .statement(let statement):
                run.parts = []
                do {
                    try await run.execute(statement)
                } catch {
                    throw .failed(error, taken.text)
                }
                outputs += run.parts.compactMap { output($0) }
            case .value(let expression):
                do {
                    try run.prepare([expression])
                    outputs.append(ReplOutput(.output, "\(try run.evaluator.number(expression))"))
                } catch {
                    throw .failed(error, taken.text)
                }
            case .distribution: break
            case .declaration(let entry):
                outputs.append(ReplOutput(.output, taken.text.loaded.library.text(entry.range)))
            }
        }
        return outputs
    }

    /// A part of a notebook as it stands in a terminal.
    private func output(_ part: OutputPart) -> ReplOutput? {
        switch part {
        case .prose, .code: return nil
        case .table(let table, _): return ReplOutput(.output, table.plainText())
        case .chart(_, let table): return ReplOutput(.output, table.plainText())
        case .expectation(let expectation, _):
            let words = ReportWords(options.language)
            let verdict = expectation.passed ? words.expectationMet : words.expectationNotMet
            let lines = "\(verdict): \(expectation.text)\n  \(words.seen.lowercased()): \(expectation.seen)"
            return ReplOutput(expectation.passed ? .output : .unmet, lines)
        }
    }
}
