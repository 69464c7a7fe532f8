import Engine
import SourceText

/// Writes what a session has to say, in colour where that can be seen.
struct ReplPainter {
    let style: ReplStyle

    init(_ style: ReplStyle) {
        self.style = style
    }

    /// The colours used, as the parameters of SGR (ECMA-48, 8.3.117).
    enum Colour: String {
        case red = "1;31"
        case yellow = "1;33"
        case faint = "2"
    }

    func painted(_ text: String, _ colour: Colour) -> String {
        style.hasColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Diagnostics with their places, as one output.
    func diagnostics(_ diagnostics: [Diagnostic], _ library: SourceLibrary, _ kind: ReplOutput.Kind) -> ReplOutput {
        guard style.hasColour else { return ReplOutput(kind, DiagnosticRenderer(library).text(diagnostics)) }
        let texts = DiagnosticRenderer.ordered(diagnostics).prefix(DiagnosticRenderer.mostShown).map { diagnostic in
            let colour: Colour = diagnostic.severity == .error ? .red : .yellow
            let word = "\(diagnostic.severity.rawValue): "
            var lines = DiagnosticRenderer(library).text([diagnostic]).split(
                separator: "\n", omittingEmptySubsequences: false
            ).map(String.init)
            if let range = lines[0].firstRange(of: word) {
                lines[0].replaceSubrange(range, with: painted(word, colour))
            }
            for number in lines.indices.dropFirst() where Self.isMarker(lines[number]) {
                lines[number] = painted(lines[number], colour)
            }
            return lines.joined(separator: "\n")
        }
        return ReplOutput(kind, texts.joined(separator: "\n"))
    }

    private static func isMarker(_ line: String) -> Bool {
        line.contains("^") && line.allSatisfy { " |^".contains($0) }
    }

    /// A sentence of the session as an error.
    func error(_ sentence: String) -> ReplOutput { ReplOutput(.error, painted("error: ", .red) + sentence) }

    func refusal(_ refusal: ReplState.Refusal) -> ReplOutput {
        switch refusal {
        case .problems(let text, let isOfOthers):
            let shown = diagnostics(text.loaded.diagnostics, text.loaded.library, .error)
            guard isOfOthers else { return shown }
            return ReplOutput(
                .error, shown.text + "This would break what was typed before; nothing has been changed.")
        case .unreadable(let problem): return error(problem.sentence)
        case .failed(let error, _) where error.problem == .cancelled:
            return ReplOutput(.notice, "Stopped; the session is as it was.")
        case .failed(let error, let text):
            guard let range = error.range else { return self.error(error.sentence) }
            let diagnostic = Diagnostic(identifier: "run-failed", range: range, message: error.sentence)
            return diagnostics([diagnostic], text.loaded.library, .error)
        }
    }
}
