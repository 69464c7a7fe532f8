import Checking
import Foundation
import SourceText
import Synchronization

extension ReplSession {
    /// Writes the session as a notebook below its folder; another file is replaced only where that is asked.
    func save(_ path: String, replaces: Bool) -> ReplOutput {
        let painter = ReplPainter(style)
        let state = state.withLock { $0 }
        guard NotebookDocument.isNotebook(URL(fileURLWithPath: path)) else {
            return painter.error("a session is saved as a notebook, and '\(path)' does not end in .md")
        }
        guard !path.hasPrefix("/") else { return painter.error("'\(path)' lies outside the session's folder") }
        let url = state.folder.appendingPathComponent(path).standardizedFileURL.resolvingSymlinksInPath()
        let parent = url.deletingLastPathComponent().resolvingSymlinksInPath()
        guard (parent.path + "/").hasPrefix(state.folder.path + "/") else {
            return painter.error("'\(path)' lies outside the session's folder")
        }
        guard replaces || !FileManager.default.fileExists(atPath: url.path) else {
            return painter.error("'\(path)' exists already; :save! \(path) replaces it")
        }
        let title = state.model.title ?? (state.model.name.isEmpty ? "Session" : state.model.name)
        let (text, leftOut) = SessionNotebook(state: state, folder: parent, title: title).text()
        // What is written must be what can be run.
        let loaded = Loader.load(text, named: url.lastPathComponent, in: parent)
        guard !loaded.hasErrors(strict: false) else {
            return painter.diagnostics(loaded.diagnostics, loaded.library, .error)
        }
        do {
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            return painter.error(SessionError.cannotWrite(path, reason: error.localizedDescription).sentence)
        }
        let rest = leftOut.map { "left out, as a notebook cannot ask it: \($0)\n" }.joined()
        return ReplOutput(.notice, rest + "Saved as \(path).")
    }
}
