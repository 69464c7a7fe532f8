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

    /// Takes in a text: statements of a model, a notebook or a script, values by themselves, or a command.
    ///
    /// Units of the text are taken in one after another, up to the first that is refused.
    /// - Parameter name: what messages call the text, such as `<stdin>`; otherwise `<input>`.
    package func submit(
        _ text: String, named name: String? = nil, progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
    ) async -> [ReplOutput] {
        await take(text, named: name ?? ReplState.inputName, in: state.withLock { $0.folder }, progress: progress)
    }

    private func load(_ url: URL, progress: @escaping @Sendable (RunProgress) -> Void) async -> [ReplOutput] {
        let (folder, root) = state.withLock { ($0.folder.path, $0.files.root.path) }
        guard url.path.hasPrefix(root + "/") else {
            return [ReplOutput(.error, SessionError.outsideProject(url.path).sentence)]
        }
        let path = RelativePath.from(folder, to: url.path)
        return await take(
            "use \(QuotedText.text(path))", named: "<start>", in: URL(fileURLWithPath: folder), progress: progress)
    }

    func take(
        _ text: String, named name: String, in folder: URL, progress: @escaping @Sendable (RunProgress) -> Void
    ) async -> [ReplOutput] {
        var outputs: [ReplOutput] = []
        let units = ReplText(SourceFile(name: name, text: text), id: SourceFileID(index: 0)).units
        for unit in units {
            var next = state.withLock { $0 }
            let file = next.add(text, named: name, in: folder)
            let painter = ReplPainter(style)
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
            state.withLock { $0 = next }
        }
        return outputs
    }

    /// What may stand at a place of a text: the stretch that a candidate replaces, in characters, and the candidates.
    package func completions(_ text: String, at offset: Int) -> (replace: Range<Int>, candidates: [String]) {
        (offset..<offset, [])
    }
}
