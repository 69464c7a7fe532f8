package import Foundation
import SourceText
import Synchronization

/// A workbench in conversation: what is typed changes a model, runs it, and asks of it.
///
/// A text that has an error, fails or is cancelled leaves the session as it was. One text is submitted at a time.
package final class ReplSession: Sendable {
    let options: RunOptions
    let style: ReplStyle
    let state: Mutex<ReplState>
    let width: Mutex<Int>
    /// What the session was before each change, the latest last.
    let past = Mutex<[ReplState]>([])
    private let model: URL?

    /// - Parameters:
    ///   - model: a model or notebook that `start` takes in before anything is typed.
    ///   - width: how many columns a line may have.
    ///   - folder: where typed paths begin and notebooks are saved; the model's, where that lies in another project.
    package init(
        modelAt model: URL?, options: RunOptions, style: ReplStyle, width: Int,
        folder: URL = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    ) {
        self.options = options
        self.style = style
        self.width = Mutex(width)
        let model = model?.resolvingSymlinksInPath()
        var state = ReplState(folder: folder)
        if let model, !model.path.hasPrefix(state.files.root.path + "/") {
            state = ReplState(folder: model.deletingLastPathComponent())
        }
        self.model = model
        self.state = Mutex(state)
    }

    /// What stands before a text that is asked for.
    package var prompt: String { "blauwdruk> " }

    /// How many scenarios the engine has run for the session.
    package var engineRuns: Int { state.withLock { $0.kept.engineRuns } }

    /// Tells how many columns a line may have from now on.
    package func resize(to width: Int) { self.width.withLock { $0 = max(Self.narrowest, width) } }

    /// Narrower lines hold no table; chosen so that a number and its interval fit.
    static let narrowest = 20

    /// Whether a text can be submitted as it stands: no bracket is open, and no line asks for another.
    package func isComplete(_ text: String) -> Bool {
        if text.hasPrefix(":") { return true }
        return ReplText(SourceFile(name: ReplState.inputName, text: text), id: SourceFileID(index: 0)).isComplete
    }

    /// Takes in the model that the session was made with.
    package func start(progress: @escaping @Sendable (RunProgress) -> Void = { _ in }) async -> [ReplOutput] {
        guard let model else { return [] }
        return await load(model, progress: progress)
    }

    /// Takes in a text: statements of a model, a notebook or a script, values by themselves, or commands.
    ///
    /// Units of the text are taken in one after another, up to the first that is refused; a line that begins with a
    /// colon is a command.
    /// - Parameter name: what messages call the text, such as `<stdin>`; otherwise `<input>`.
    package func submit(
        _ text: String, named name: String? = nil, progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
    ) async -> [ReplOutput] {
        let name = name ?? ReplState.inputName
        let folder = state.withLock { $0.folder }
        var outputs: [ReplOutput] = []
        for part in ReplText.parts(text) {
            switch part {
            case .text(let text): outputs += await take(text, named: name, in: folder, progress: progress)
            case .command(let line):
                switch ReplDirective.read(line) {
                case .success(let (directive, rest)):
                    outputs += await carryOut(directive, rest, progress: progress)
                case .failure(let refusal): outputs.append(ReplPainter(style).error(refusal.sentence))
                }
            }
            if outputs.contains(where: { $0.kind == .error }) || Task.isCancelled { break }
        }
        return outputs
    }

    /// Takes in the units of a text that reads files as one in a folder does.
    func take(
        _ text: String, named name: String, in folder: URL, progress: @escaping @Sendable (RunProgress) -> Void
    ) async -> [ReplOutput] {
        var outputs: [ReplOutput] = []
        let painter = ReplPainter(style)
        let units = ReplText(SourceFile(name: name, text: text), id: SourceFileID(index: 0)).units
        for unit in units {
            let before = state.withLock { $0 }
            var next = before
            let file = next.add(text, named: name, in: folder)
            do throws(ReplState.Refusal) {
                let taken = try await next.take(unit, of: file, options, progress: progress)
                if !taken.warnings.isEmpty {
                    outputs.append(painter.diagnostics(taken.warnings, taken.text.loaded.library, .warning))
                }
                var run = taken.run
                outputs += try await answers(taken, &run)
                next.keep(run)
            } catch {
                return outputs + [painter.refusal(error)]
            }
            let after = next
            if after.changes.count > before.changes.count {
                change { $0 = after }
            } else {
                state.withLock { $0 = after }
            }
        }
        return outputs
    }
}
