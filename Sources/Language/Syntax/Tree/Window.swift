package import SourceText

/// When a clause of an intervention holds for a person.
package enum Window: Sendable, Equatable {
    case whileActive(SourceRange)
    /// For a time after the end of the course.
    case after(Expression, SourceRange)
    case onStart(SourceRange)
    case onCompletion(SourceRange)

    package var range: SourceRange {
        switch self {
        case .whileActive(let range), .after(_, let range), .onStart(let range), .onCompletion(let range): range
        }
    }
}
