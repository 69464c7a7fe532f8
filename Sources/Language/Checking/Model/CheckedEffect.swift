package import SourceText

/// A factor on the costs of a domain, for who is in a course and, fading, for who was.
package struct CheckedEffect: Sendable {
    /// The costs of the population, by number, that it multiplies.
    package let costs: [Int]
    package let factor: CheckedExpression
    /// In months; nil where all of the effect is there at once.
    package let buildUp: CheckedExpression?
    /// In months; nil where the effect ends with the course.
    package let halfLife: CheckedExpression?
    package let range: SourceRange
}
