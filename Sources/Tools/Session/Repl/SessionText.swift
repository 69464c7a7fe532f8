import Checking
import SourceText

/// The statements of a session and what is asked of them, checked.
struct SessionText: Sendable {
    let loaded: LoadedText
    let statements: [CheckedStatement]
    let questions: [CheckedQuestion]

    var hasErrors: Bool { loaded.diagnostics.contains { $0.severity == .error } }
}
