/// One problem of a text: a stable identifier, where it is, what is wrong, why, and what to do.
package struct Diagnostic: Sendable, Equatable {
    package enum Severity: String, Sendable, Comparable {
        case warning, error

        package static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
    }

    /// Another place that helps to understand the problem, such as the declaration a name clashes with.
    package struct Note: Sendable, Equatable {
        package let range: SourceRange
        package let text: String

        package init(range: SourceRange, text: String) {
            self.range = range
            self.text = text
        }
    }

    package let identifier: String
    package let severity: Severity
    package let range: SourceRange
    package let message: String
    package let reason: String?
    package let advice: String?
    package let notes: [Note]

    package init(
        identifier: String, severity: Severity = .error, range: SourceRange, message: String,
        reason: String? = nil, advice: String? = nil, notes: [Note] = []
    ) {
        self.identifier = identifier
        self.severity = severity
        self.range = range
        self.message = message
        self.reason = reason
        self.advice = advice
        self.notes = notes
    }
}
