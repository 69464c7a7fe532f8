/// Writes diagnostics as text: the place, the message, the source line with a marker, the reason, the advice.
package struct DiagnosticRenderer: Sendable {
    private let library: SourceLibrary

    /// More problems are counted, not shown; chosen far above what anybody mends before checking again.
    package static let mostShown = 200

    package init(_ library: SourceLibrary) {
        self.library = library
    }

    /// All diagnostics in the order of their files and places, each followed by an empty line.
    package func text(_ diagnostics: [Diagnostic]) -> String {
        let ordered = Self.ordered(diagnostics)
        var parts = ordered.prefix(Self.mostShown).map { text($0) }
        if ordered.count > Self.mostShown { parts.append("and \(ordered.count - Self.mostShown) more problems\n") }
        return parts.joined(separator: "\n")
    }

    /// Orders by file and place, and drops exact repeats.
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
        let place = library.place(diagnostic.range)
        let kind = diagnostic.severity.rawValue
        var lines = ["\(place): \(kind): \(Self.shown(diagnostic.message)) [\(diagnostic.identifier)]"]
        lines += excerpt(diagnostic.range)
        if let reason = diagnostic.reason { lines.append("  why: \(Self.shown(reason))") }
        if let advice = diagnostic.advice { lines.append("  try: \(Self.shown(advice))") }
        for note in diagnostic.notes {
            lines.append("  \(library.place(note.range)): note: \(Self.shown(note.text))")
            lines += excerpt(note.range)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The source line and, under it, a marker as long as the range, cut to a width that a terminal shows.
    private func excerpt(_ range: SourceRange) -> [String] {
        let file = library[range.file]
        let number = file.line(at: range.lower)
        let window = LineWindow(of: file, around: range)
        let margin = "\(number)"
        let blank = String(repeating: " ", count: margin.count)
        let marker = String(repeating: " ", count: window.start) + String(repeating: "^", count: window.length)
        return [
            "  \(margin) | \(Self.shown(window.text))",
            "  \(blank) | \(marker)",
        ]
    }

    /// The text with a blank for each tab and a question mark for what a terminal would obey or hide.
    private static func shown(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case _ where scalar == "\t": " "
                    case .control, .format, .lineSeparator, .paragraphSeparator: "?"
                    default: scalar
                    }
                }))
    }
}
