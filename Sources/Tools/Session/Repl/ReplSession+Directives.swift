import Foundation
import Report
import SourceText
import Synchronization
import Syntax

/// The commands to the session itself.
extension ReplSession {
    func carryOut(
        _ directive: ReplDirective, _ rest: String, progress: @escaping @Sendable (RunProgress) -> Void
    ) async -> [ReplOutput] {
        switch directive {
        case .help: return [help(rest)]
        case .names: return [names(rest)]
        case .load:
            let folder = state.withLock { $0.folder }
            let url = URL(fileURLWithPath: rest, relativeTo: URL(fileURLWithPath: folder.path + "/"))
            return await load(url.standardizedFileURL.resolvingSymlinksInPath(), progress: progress)
        case .reload: return await reload(progress: progress)
        case .time:
            let (start, runs) = (ContinuousClock.now, engineRuns)
            let outputs = await submit(rest, progress: progress)
            let duration = ContinuousClock.now - start
            let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
            let count = engineRuns - runs
            let words = "\((seconds * 1_000).rounded() / 1_000) s" + (count > 0 ? ", \(count) scenarios run" : "")
            return outputs + [ReplOutput(.notice, words)]
        case .save, .saveOver: return [save(rest, replaces: directive == .saveOver)]
        case .undo: return await undo(progress: progress)
        case .clear:
            change { state in
                let kept = state.kept
                state = ReplState(folder: state.folder)
                state.kept = kept
            }
            return [ReplOutput(.notice, "All that was loaded and typed is forgotten; :undo brings it back.")]
        case .quit: return []
        }
    }

    // MARK: Changes

    /// Takes in a file: a model by `use`, a script or the code of a notebook as if it was typed.
    func load(_ url: URL, progress: @escaping @Sendable (RunProgress) -> Void) async -> [ReplOutput] {
        let (folder, files) = state.withLock { ($0.folder, $0.files) }
        guard url.path.hasPrefix(files.root.path + "/") else {
            return [ReplPainter(style).error(SessionError.outsideProject(url.path).sentence)]
        }
        let text: String
        switch ProjectFiles.read(url) {
        case .success(let read): text = read
        case .failure(let error): return [ReplPainter(style).error(error.sentence)]
        }
        let name = files.shownPath(url)
        let source = SourceFile(name: name, text: text)
        guard NotebookDocument.isNotebook(url) || Self.asksOrRuns(source) else {
            let path = RelativePath.from(folder.path, to: url.path)
            return await take("use \(QuotedText.text(path))\n", named: ":load", in: folder, progress: progress)
        }
        let code = NotebookDocument(source, isNotebook: NotebookDocument.isNotebook(url)).codeInPlace(source)
        return await take(code, named: name, in: files.root, progress: progress)
    }

    /// Whether a text is a script: a model neither runs nor asks.
    private static func asksOrRuns(_ source: SourceFile) -> Bool {
        Parser.tree(of: source, id: SourceFileID(index: 0)).tree.entries.contains { entry in
            let statement = SessionStatement(entry: entry, depth: 0)
            return statement.isQuestion || !statement.scenariosRun.isEmpty
        }
    }

    private func reload(progress: @escaping @Sendable (RunProgress) -> Void) async -> [ReplOutput] {
        var next = state.withLock { $0 }
        let painter = ReplPainter(style)
        do throws(ReplState.Refusal) {
            let taken = try await next.reload(options, progress: progress)
            let reloaded = next
            change { $0 = reloaded }
            let library = taken.text.loaded.library
            let warnings = taken.warnings.isEmpty ? [] : [painter.diagnostics(taken.warnings, library, .warning)]
            return warnings + [ReplOutput(.notice, "All files have been read again.")]
        } catch {
            return [painter.refusal(error)]
        }
    }

    private func undo(progress: @escaping @Sendable (RunProgress) -> Void) async -> [ReplOutput] {
        guard var earlier = past.withLock({ $0.last }) else {
            return [ReplOutput(.notice, "There is nothing to take back.")]
        }
        earlier.kept = state.withLock { $0.kept }
        do throws(ReplState.Refusal) {
            _ = try await earlier.again(options, progress: progress)
        } catch {
            return [ReplPainter(style).refusal(error)]
        }
        let restored = earlier
        let undone = state.withLock { state in
            defer { state = restored }
            guard state.changes.count > restored.changes.count, let last = state.changes.last else { return "" }
            return state.texts.library[last.file].text(from: last.stretch.lowerBound, to: last.stretch.upperBound)
        }
        past.withLock { _ = $0.popLast() }
        let line = undone.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }.first {
            !$0.isEmpty
        }
        return [ReplOutput(.notice, line.map { "Taken back: \(TerminalText.safe(String($0)))" } ?? "Taken back.")]
    }

    /// Puts a changed state in place of the present one, which can be brought back.
    func change(_ change: (inout ReplState) -> Void) {
        let before = state.withLock { state in
            let before = state.bare
            change(&state)
            return before
        }
        past.withLock { past in
            past.append(before)
            if past.count > Self.mostUndone { past.removeFirst() }
        }
    }

    /// So many changes can be taken back; their results are not kept, so that this costs texts only (our choice).
    private static let mostUndone = 200
}
