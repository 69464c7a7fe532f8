package import SourceText

/// Where the text says what a run may have to refuse, for the message that refuses it.
///
/// Nothing that is computed depends on it, and nothing goes through it in its order.
package struct ProgramPlaces: Sendable, Equatable {
    /// The distributions of parameters, attributes and responses, by the name of what is drawn.
    package var distributions: [String: SourceRange] = [:]
    /// The lengths that effects and times after a course have, by their slots.
    package var halfLives: [Int: SourceRange] = [:]
    package var buildUps: [Int: SourceRange] = [:]
    package var aftercares: [Int: SourceRange] = [:]
    /// The proportions in which people begin, by the number of the population.
    package var initialShares: [Int: SourceRange] = [:]

    package init() {}
}
