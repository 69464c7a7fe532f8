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
        case unreadable(SessionError)
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
        let known = texts.count - 1
        var loader = loader()
        let (new, asked) = read(unit, of: file, loader)
        let problems = loader.problems
        if problems.contains(where: { $0.severity == .error }) {
            throw .problems(loader.check([], asking: []), isOfOthers: false)
        }
        let (unfolded, spliced) = (loader.texts, loader.spliced)
        var best: (text: SessionText, order: SessionStatements, movesNeeds: Bool)?
        for movesNeeds in new.isEmpty ? [false] : [false, true] {
            var order = statements
            order.put(new, movingNeedsIn: movesNeeds ? unfolded.library : nil)
            loader = self.loader(unfolded)
            loader.problems = problems
            let result = loader.check(order.all, asking: asked)
            // Where neither order will do, the problems are those of the order in which it was typed.
            if !result.hasErrors || best == nil { best = (result, order, movesNeeds) }
            if !result.hasErrors { break }
        }
        guard let (text, order, movesNeeds) = best else { preconditionFailure("one order has been tried") }
        let diagnostics = text.loaded.diagnostics
        let isNew = { (diagnostic: Diagnostic) in diagnostic.range.file.index >= known }
        let warnings = diagnostics.filter { $0.severity == .warning && isNew($0) }
        guard !text.hasErrors, !options.isStrict || warnings.isEmpty else {
            throw .problems(text, isOfOthers: !diagnostics.contains { $0.severity == .error && isNew($0) })
        }
        texts = loader.texts
        self.spliced = spliced
        statements = order
        if !new.isEmpty { changes.append(Change(file: file, stretch: unit.stretch, movesNeeds: movesNeeds)) }
        let run = try await carriedOut(text, hasChanged: !new.isEmpty, options, progress: progress)
        questions += asked
        return Taken(text: text, warnings: warnings, run: run, questions: text.questions)
    }

    /// The statements and questions of a unit; its problems of form stay with the loader.
    private func read(_ unit: ReplText.Unit, of file: SourceFileID, _ loader: Loader)
        -> (new: [SessionStatement], asked: [SessionQuestion])
    {
        let source = loader.texts.library[file]
        switch unit {
        case .value(let range):
            let (expression, found) = Parser.expression(
                of: source, id: file, from: range.lowerBound, to: range.upperBound)
            loader.problems += found
            return ([], [.value(expression)])
        case .statements(let range):
            let (tree, found) = Parser.tree(of: source, id: file, from: range.lowerBound, to: range.upperBound)
            loader.problems += found
            let all = loader.unfold(tree)
            let asked = all.filter(\.isQuestion).map { SessionQuestion.statement($0.entry) }
            return (all.filter { !$0.isQuestion }, asked)
        }
    }

    /// Reads all files again, and takes in again what was typed.
    /// - Throws: where a file is gone, or what was typed does not go with what the files now hold.
    mutating func reload(_ options: RunOptions, progress: @escaping @Sendable (RunProgress) -> Void)
        async throws(Refusal) -> Taken
    {
        do {
            texts = try texts.readAgain(files)
        } catch {
            throw .unreadable(error)
        }
        statements = SessionStatements()
        spliced = []
        var loader = loader()
        for change in changes {
            let (new, _) = read(.statements(change.stretch), of: change.file, loader)
            statements.put(new, movingNeedsIn: change.movesNeeds ? loader.texts.library : nil)
        }
        let problems = loader.problems
        (texts, spliced) = (loader.texts, loader.spliced)
        loader = self.loader()
        loader.problems = problems
        return try await again(loader.check(statements.all, asking: []), loader, options, progress: progress)
    }

    /// Carries out all statements again, after what they rest on has changed otherwise than by a text.
    mutating func again(_ options: RunOptions, progress: @escaping @Sendable (RunProgress) -> Void)
        async throws(Refusal) -> Taken
    {
        let loader = loader()
        return try await again(loader.check(statements.all, asking: []), loader, options, progress: progress)
    }

    private mutating func again(
        _ text: SessionText, _ loader: Loader, _ options: RunOptions,
        progress: @escaping @Sendable (RunProgress) -> Void
    ) async throws(Refusal) -> Taken {
        let warnings = text.loaded.diagnostics.filter { $0.severity == .warning }
        guard !text.hasErrors, !options.isStrict || warnings.isEmpty else {
            throw .problems(text, isOfOthers: false)
        }
        texts = loader.texts
        let run = try await carriedOut(text, hasChanged: true, options, progress: progress)
        return Taken(text: text, warnings: warnings, run: run, questions: [])
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
            try run.chooseEngines(text.statements)
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
