package import SourceText

/// A factor for who is in a course and, fading, for who was.
package struct CheckedEffect: Sendable {
    package enum Target: Sendable, Hashable {
        /// Costs of the population, by number.
        case costs([Int])
        /// An outcome of the population, by its number in the model.
        case outcome(Int)
        /// The rates of the flows out of these states: those to one destination alone, the number of states standing for
        /// who leaves the population, or all of them. Flows that are certain have no rate.
        case flows(from: [Int], to: Int?)
    }

    package let target: Target
    package let factor: CheckedExpression
    /// In months; nil where all of the effect is there at once.
    package let buildUp: CheckedExpression?
    /// In months; nil where the effect ends with the course.
    package let halfLife: CheckedExpression?
    package let range: SourceRange
}
