import Foundation
import SourceText
import Syntax

/// The statements of a session as texts.
enum SessionSource {
    /// A statement with the documentation above it, as it was written.
    static func text(of statement: SessionStatement, in library: SourceLibrary) -> String {
        let range = statement.entry.range
        return documentation(above: range, in: library) + library.text(range)
    }

    /// The lines of documentation that stand right above a statement, each ended.
    static func documentation(above range: SourceRange, in library: SourceLibrary) -> String {
        let source = library[range.file]
        var line = source.line(at: range.lower)
        var lines: [String] = []
        while line > 1 {
            line -= 1
            let text = source.lineText(line).drop(while: \.isWhitespace)
            guard text.hasPrefix("///") else { break }
            lines.insert(text + "\n", at: 0)
        }
        return lines.joined()
    }

    /// The names that a statement declares, with the words that declare them; those of an intervention's parameters
    /// stand behind its own.
    static func names(of statement: SessionStatement, in library: SourceLibrary) -> [(kind: String, name: String)] {
        guard let name = statement.declaredName else { return [] }
        var names = [(kind: keyword(of: statement, in: library), name: name)]
        if case .intervention(let intervention) = statement.entry.item {
            for case .parameter(let parameter) in intervention.clauses {
                names.append(("parameter", "\(name).\(parameter.name.text)"))
            }
        }
        return names
    }

    /// The word that a statement begins with; a model used under a name is one.
    static func keyword(of statement: SessionStatement, in library: SourceLibrary) -> String {
        if case .use = statement.entry.item { return "model" }
        return String(library.text(statement.entry.range).prefix { $0.isLetter })
    }
}
