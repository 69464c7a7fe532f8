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
        text = DiagnosticRenderer(loaded.library).text(loaded.diagnostics)
        errors = loaded.diagnostics.count { $0.severity == .error }
        warnings = loaded.diagnostics.count { $0.severity == .warning }
        records = loaded.diagnostics.map { DiagnosticRecord($0, loaded.library) }
    }
}
