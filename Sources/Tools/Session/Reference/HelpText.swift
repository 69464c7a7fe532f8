package import Catalog
import SourceText

/// What help says of words of the language, as plain text.
package enum HelpText {
    /// The pages of a name, one for each of its kinds; nil where no word of the language is named so.
    package static func pages(for name: String) -> String? {
        let entries = Catalog.entries(named: name)
        return entries.isEmpty ? nil : entries.map(page).joined(separator: "\n")
    }

    /// The word that a misspelt one was most likely meant to be.
    package static func nearest(to name: String) -> String? {
        NearestName.nearest(to: name, among: Catalog.names)
    }

    /// One entry: how it is written, what it does, and its examples with their results.
    package static func page(_ entry: CatalogEntry) -> String {
        var lines = ["\(entry.name): \(entry.kind.rawValue)", ""]
        lines += entry.signatures.map { "  \($0)" }
        lines += ["", "  \(sentence(entry.summary))"]
        if !entry.text.isEmpty { lines += wrapped(entry.text).map { "  \($0)" } }
        for example in entry.examples {
            lines += ["", "  \(heading(example)):"]
            lines += example.code.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
            if let result = example.result, let question = example.question {
                lines.append(question == example.code ? "    = \(result)" : "    \(question) = \(result)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every word of the language by its kind, one line a kind and more where it is long.
    package static var overview: String {
        CatalogKind.allCases.compactMap { kind in
            let names = Catalog.entries.filter { $0.kind == kind }.map(\.name)
            guard !names.isEmpty else { return nil }
            return "\(kind.plural):\n" + wrapped(names.joined(separator: ", ")).map { "  \($0)\n" }.joined()
        }.joined()
    }

    /// Where an example stands, in words.
    static func heading(_ example: CatalogExample) -> String {
        switch example.place {
        case .expression, .script: "on the example model"
        case .scenario: "in a scenario of the example model"
        case .population: "in a population"
        case .intervention: "in an intervention"
        case .distribution: "behind ~"
        case .text: "in a text"
        case .prompt: "at the prompt"
        }
    }

    /// A summary as a sentence.
    static func sentence(_ summary: String) -> String {
        let first = summary.prefix(1)
        return (first == "`" ? String(first) : first.uppercased()) + summary.dropFirst() + "."
    }

    /// A text in lines of at most 96 characters, broken between words.
    static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= 96 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
