package import Catalog
import SourceText

/// What `explain` says of a diagnostic, as plain text.
package enum ExplanationText {
    /// The page of a diagnostic: what it means, a text that gives it, what to do, and the text put right.
    package static func page(_ explanation: Explanation) -> String {
        let severity = explanation.isWarning ? "warning" : "error"
        var lines = ["\(explanation.identifier): \(severity), found in \(explanation.moment.rawValue)", ""]
        if explanation.moment == .command { lines[0] = "\(explanation.identifier): \(severity) of a command" }
        lines += HelpText.wrapped(explanation.meaning).map { "  \($0)" }
        if let wrong = explanation.wrong { lines += example(wrong, "such as") }
        lines += [""] + HelpText.wrapped(explanation.advice).map { "  \($0)" }
        if let right = explanation.right { lines += example(right, "right") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The diagnostic that a misspelt identifier was most likely meant to be.
    package static func nearest(to identifier: String) -> String? {
        NearestName.nearest(to: identifier, among: Catalog.explanations.map(\.identifier))
    }

    /// Every diagnostic by the moment at which it is found.
    package static var overview: String {
        var text = ""
        for moment in [Explanation.Moment.reading, .checking, .running, .command] {
            let names = Catalog.explanations.filter { $0.moment == moment }.map(\.identifier)
            text +=
                "\(moment.rawValue):\n" + HelpText.wrapped(names.joined(separator: ", ")).map { "  \($0)\n" }.joined()
        }
        return text
    }

    /// Longer texts and lines are cut: an example of something that is too long need not be read to its end.
    private static func example(_ example: CatalogExample, _ title: String) -> [String] {
        let place = example.place == .text ? "" : " (\(HelpText.heading(example)))"
        let lines = example.code.split(separator: "\n", omittingEmptySubsequences: false)
        let shown = lines.prefix(30).map { $0.count > 100 ? "    \($0.prefix(100))..." : "    \($0)" }
        let files = example.files.flatMap { file in
            ["    with \(file.path):"]
                + file.text.split(separator: "\n").map { "      \($0)" }
        }
        return ["", "  \(title)\(place):"] + shown + (lines.count > 30 ? ["    ..."] : []) + files
    }
}
