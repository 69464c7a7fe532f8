package enum CheckedWindow: Sendable {
    case whileActive
    /// For this many months after the end of a course.
    case after(CheckedExpression)
    case onStart
    case onCompletion
}
