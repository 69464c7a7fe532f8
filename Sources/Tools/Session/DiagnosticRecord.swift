import SourceText

/// A diagnostic as a program reads it.
package struct DiagnosticRecord: Codable, Sendable, Equatable {
    package let file: String
    package let line: Int
    package let column: Int
    package let severity: String
    package let identifier: String
    package let message: String
    package let reason: String?
    package let advice: String?

    init(_ diagnostic: Diagnostic, _ library: SourceLibrary) {
        let source = library[diagnostic.range.file]
        file = source.name
        line = source.line(at: diagnostic.range.lower)
        column = source.column(at: diagnostic.range.lower)
        severity = diagnostic.severity.rawValue
        identifier = diagnostic.identifier
        message = diagnostic.message
        reason = diagnostic.reason
        advice = diagnostic.advice
    }
}
