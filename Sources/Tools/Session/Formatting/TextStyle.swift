package import Foundation
import SourceText
import Syntax

/// Brings texts into the one style of the language: a model or script as a whole, of a notebook its blocks of code.
package enum TextStyle {
    /// What a file looks like in the style; the file itself stays as it is.
    package static func format(_ url: URL) throws(SessionError) -> FormatOutcome {
        let url = url.resolvingSymlinksInPath()
        let text = try ProjectFiles.read(url).get()
        var library = SourceLibrary()
        let id = library.add(SourceFile(name: ProjectFiles(for: url).shownPath(url), text: text))
        let source = library[id]
        let document = NotebookDocument(source, isNotebook: NotebookDocument.isNotebook(url))
        var problems: [Diagnostic] = []
        var result = ""
        var written = 0
        for case .code(let range, _) in document.parts {
            let (formatted, found) = TextFormatter.formatted(
                source, id: id, from: range.lowerBound, to: range.upperBound)
            problems += found
            result += source.text(from: written, to: range.lowerBound) + formatted
            written = range.upperBound
        }
        result += source.text(from: written, to: source.bytes.count)
        guard problems.isEmpty else { return .refused(CheckOutcome(DiagnosticRenderer.ordered(problems), library)) }
        return Array(result.utf8) == source.bytes ? .unchanged : .changed(result)
    }

    /// Writes a text in the place of a file: beside it first, then by renaming, so that the file is always whole.
    package static func write(_ text: String, to url: URL) throws(SessionError) {
        let url = url.resolvingSymlinksInPath()
        let files = FileManager.default
        let mode = (try? files.attributesOfItem(atPath: url.path))?[.posixPermissions]
        do {
            try Data(text.utf8).write(to: url, options: .atomic)
            if let mode { try files.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path) }
        } catch {
            throw .cannotWrite(url.lastPathComponent, reason: error.localizedDescription)
        }
    }
}
