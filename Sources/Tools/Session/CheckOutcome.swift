import Foundation
import SourceText

/// What checking a text found.
package struct CheckOutcome: Sendable {
    /// The diagnostics as a reader sees them; empty where there are none.
    package let text: String
    package let errors: Int
    package let warnings: Int
    package let records: [DiagnosticRecord]

    init(_ loaded: LoadedText) {
        self.init(loaded.diagnostics, loaded.library)
    }

    init(_ diagnostics: [Diagnostic], _ library: SourceLibrary) {
        text = DiagnosticRenderer(library).text(diagnostics)
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
        records = diagnostics.map { DiagnosticRecord($0, library) }
    }
}
