import Checking
import Engine
import Report
import SourceText
import Synchronization
import Syntax

extension ReplSession {
    /// What the questions of a text give, in their order.
    ///
    /// What had to be computed for them stays in `run`.
    func answers(_ taken: ReplState.Taken, _ run: inout NotebookRun) async throws(ReplState.Refusal) -> [ReplOutput] {

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
                var answer = ValueAnswer(run: run, drawing: drawing)
                do {
                    outputs.append(ReplOutput(.output, try await answer.text(expression)))
                } catch {
                    throw .failed(error, taken.text)
                }
                run = answer.run
            case .distribution(let model, let range):
                let answer = ValueAnswer(run: run, drawing: drawing)
                do {
                    outputs.append(ReplOutput(.output, try await answer.picture(ofLastParameterOf: model, range)))
                } catch {
                    throw .failed(error, taken.text)
                }
            case .declaration(let entry):
                outputs.append(ReplOutput(.output, TerminalText.safe(taken.text.loaded.library.text(entry.range))))
            }
        }
        run.parts = []
        return outputs
    }

    /// What the place where the session is shown can show now.
    var drawing: TextDrawing {
        TextDrawing(width: width.withLock { $0 }, hasUnicode: style.hasUnicode, hasColour: style.hasColour)
    }

    /// A part of a notebook as it stands in a terminal.
    private func output(_ part: OutputPart) -> ReplOutput? {
        switch part {
        case .prose, .code: return nil
        case .print(let line): return ReplOutput(.output, TerminalText.safe(line))
        case .table(let table, _): return ReplOutput(.output, table.plainText())
        case .chart(let chart, _): return ReplOutput(.output, chart.text(drawing))
        case .expectation(let expectation, _):
            let words = ReportWords(options.language)
            let verdict = expectation.passed ? words.expectationMet : words.expectationNotMet
            let lines = "\(verdict): \(expectation.text)\n  \(words.seen.lowercased()): \(expectation.seen)"
            return ReplOutput(expectation.passed ? .output : .unmet, TerminalText.safe(lines))
        }
    }
}
