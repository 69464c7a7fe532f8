/// Writes diagnostics as text: the place, the message, the source line with a marker, the reason, the advice.
package struct DiagnosticRenderer: Sendable {
    private let library: SourceLibrary

    package init(_ library: SourceLibrary) {
        self.library = library
    }

    /// All diagnostics in the order of their files and places, each followed by an empty line.
    package func text(_ diagnostics: [Diagnostic]) -> String {
        Self.ordered(diagnostics).map { text($0) }.joined(separator: "\n")
    }

    /// Orders by file, place and severity, and drops exact repeats.
    package static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        let sorted = diagnostics.enumerated().sorted { left, right in
            let (a, b) = (left.element.range, right.element.range)
            if a.file.index != b.file.index { return a.file.index < b.file.index }
            if a.lower != b.lower { return a.lower < b.lower }
            return left.offset < right.offset
        }
        for (_, diagnostic) in sorted where result.last != diagnostic { result.append(diagnostic) }
        return result
    }

    private func text(_ diagnostic: Diagnostic) -> String {
        var lines = [
            "\(library.place(diagnostic.range)): \(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.identifier)]"
        ]
        lines += excerpt(diagnostic.range)
        if let reason = diagnostic.reason { lines.append("  why: \(reason)") }
        if let advice = diagnostic.advice { lines.append("  try: \(advice)") }
        for note in diagnostic.notes {
            lines.append("  \(library.place(note.range)): note: \(note.text)")
            lines += excerpt(note.range)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The source line and, under it, a marker as long as the range, cut to a width that a terminal shows.
    private func excerpt(_ range: SourceRange) -> [String] {
        let file = library[range.file]
        let number = file.line(at: range.lower)
        let line = file.lineText(number).map { $0 == "\t" ? " " : $0 }
        let start = file.column(at: range.lower) - 1
        let length = max(1, library.text(range).prefix { !$0.isNewline }.count)
        // A window of 120 characters around the marker keeps a hostile one-line file readable.
        let from = start > 100 ? start - 40 : 0
        let shown = line.dropFirst(from).prefix(120)
        let margin = "\(number)"
        let blank = String(repeating: " ", count: margin.count)
        let marker = String(repeating: "^", count: min(length, max(1, shown.count - (start - from))))
        return [
            "  \(margin) | \(String(shown))",
            "  \(blank) | \(String(repeating: " ", count: start - from))\(marker)",
        ]
    }
}
