package enum CheckedWindow: Sendable {
    case whileActive
    /// For this many months after a course that was completed.
    case after(CheckedExpression)
    case onStart
    case onCompletion
    case onDropout
    /// Once, not for each person: from the start of the rollout to the horizon.
    case whileRunning
    /// Once, in the cycle in which the rollout starts.
    case onLaunch
    /// For each hour of the intervention's staff.
    case perHour

    /// Whether what is booked is an amount, and not an amount per time.
    package var isMoment: Bool {
        switch self {
        case .onStart, .onCompletion, .onDropout, .onLaunch: true
        case .whileActive, .after, .whileRunning, .perHour: false
        }
    }
}
