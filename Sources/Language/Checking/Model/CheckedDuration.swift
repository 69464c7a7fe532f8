/// The length of a course in months.
package enum CheckedDuration: Sendable {
    case fixed(CheckedExpression)
    /// Drawn for each course.
    case drawn(CheckedDistribution)
}
