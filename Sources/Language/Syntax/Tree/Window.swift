package import SourceText

/// When a clause of an intervention holds for a person, or for the intervention as a whole.
package enum Window: Sendable, Equatable {
    case whileActive(SourceRange)
    /// For a time after the end of the course.
    case after(Expression, SourceRange)
    case onStart(SourceRange)
    case onCompletion(SourceRange)
    /// As somebody leaves a course before its end.
    case onDropout(SourceRange)
    /// Once, not for each person: from the start of the rollout on.
    case whileRunning(SourceRange)
    /// Once, not for each person: in the cycle in which the rollout starts.
    case onLaunch(SourceRange)
    /// For each hour of the intervention's staff.
    case perHour(SourceRange)

    package var range: SourceRange {
        switch self {
        case .whileActive(let range), .after(_, let range), .onStart(let range), .onCompletion(let range),
            .onDropout(let range), .whileRunning(let range), .onLaunch(let range), .perHour(let range):
            range
        }
    }
}
