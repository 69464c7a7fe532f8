package import SourceText

/// A move of who starts, completes or leaves a course, at once.
package struct CheckedCourseMove: Sendable {
    /// The states it leaves.
    package let from: [Int]
    /// The number of states stands for who leaves the population.
    package let to: Int
    package let window: CheckedWindow
    package let range: SourceRange
}
