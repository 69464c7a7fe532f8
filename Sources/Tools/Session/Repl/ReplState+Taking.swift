import Checking
import Engine
import Foundation
import SourceText
import Syntax

/// Taking in what was typed.
extension ReplState {
    /// Why a text was not taken in.
    enum Refusal: Error {
        case problems(SessionText, isOfOthers: Bool)
        case failed(RunError, SessionText)
    }

    /// What taking a text in gave.
    struct Taken {
        let text: SessionText
        /// What the new texts brought that is worth a look, and no error.
        let warnings: [Diagnostic]
        let run: NotebookRun
        let questions: [CheckedQuestion]
    }

    /// Takes in a unit of a text that has been added: its statements in their places, its questions answered.
    ///
    /// Scenarios whose program has changed are run again, and no others.
    mutating func take(
        _ unit: ReplText.Unit, of file: SourceFileID, _ options: RunOptions,
        progress: @escaping @Sendable (RunProgress) -> Void
    ) async throws(Refusal) -> Taken {
        let source = texts.library[file]
        let known = texts.count - 1
        var loader = Loader(files: files, texts: texts)
        var new: [SessionStatement] = []
        var asked: [SessionQuestion] = []
        switch unit {
        case .value(let range):
            let (expression, found) = Parser.expression(
                of: source, id: file, from: range.lowerBound, to: range.upperBound)
            loader.problems += found
            asked.append(.value(expression))
        case .statements(let range):
            let (tree, found) = Parser.tree(of: source, id: file, from: range.lowerBound, to: range.upperBound)
            loader.problems += found
            for statement in loader.unfold(tree) {
                if statement.depth == 0, statement.entry.item.isQuestion {
                    asked.append(.statement(statement.entry))
                } else {
                    new.append(statement)
                }
            }
        }
        let unfolded = loader.texts
        let problems = loader.problems
        if problems.contains(where: { $0.severity == .error }) {
            throw .problems(loader.check([], asking: []), isOfOthers: false)
        }
        var checked: SessionText?
        var order = statements
        for movesNeeds in new.isEmpty ? [false] : [false, true] {
            order = statements
            for statement in new { order.put(statement, movingNeedsIn: movesNeeds ? unfolded.library : nil) }
            loader = Loader(files: files, texts: unfolded)
            loader.problems = problems
            let result = loader.check(order.all, asking: asked)
            // Where neither order will do, the problems are those of the order in which it was typed.
            if !result.hasErrors || checked == nil { checked = result }
            if !result.hasErrors { break }
        }
        guard let text = checked else { preconditionFailure("one order has been tried") }
        let diagnostics = text.loaded.diagnostics
        let isNew = { (diagnostic: Diagnostic) in diagnostic.range.file.index >= known }
        let warnings = diagnostics.filter { $0.severity == .warning && isNew($0) }
        guard !text.hasErrors, !options.isStrict || warnings.isEmpty else {
            throw .problems(text, isOfOthers: !diagnostics.contains { $0.severity == .error && isNew($0) })
        }
        texts = loader.texts
        statements = order
        let run = try await carriedOut(text, hasChanged: !new.isEmpty, options, progress: progress)
        questions += asked
        return Taken(text: text, warnings: warnings, run: run, questions: text.questions)
    }

    /// Carries out the statements, unless they are those that have been carried out already.
    private mutating func carriedOut(
        _ text: SessionText, hasChanged: Bool, _ options: RunOptions,
        progress: @escaping @Sendable (RunProgress) -> Void
    ) async throws(Refusal) -> NotebookRun {
        if !hasChanged, var run {
            run.loaded = text.loaded
            run.progress = progress
            return run
        }
        var run = NotebookRun(
            loaded: text.loaded, options: options, progress: progress,
            evaluator: ScriptEvaluator(models: text.loaded.models))
        run.kept = kept
        do {
            for statement in text.statements { try await run.execute(statement) }
        } catch {
            throw .failed(error, text)
        }
        run.parts = []
        run.kept.prune(to: options.memoryLimit / Self.shareForOldResults, keeping: run.ran)
        kept = run.kept
        self.run = run
        return run
    }

    /// Keeps what was computed for questions, unless these named values of their own, whose numbers others may get.
    mutating func keep(_ run: NotebookRun) {
        guard let known = self.run, known.loaded.scriptValues.count == run.loaded.scriptValues.count else { return }
        self.run = run
    }

    /// Results that nothing asks for any more may stay, so that a change can be taken back at once: a quarter of the
    /// memory of a run leaves the rest to the next (our choice).
    private static let shareForOldResults = 4
}
