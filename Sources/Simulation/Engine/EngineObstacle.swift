package import SourceText

/// What in a program keeps an engine from running it, and where the text says it.
package struct EngineObstacle: Sendable, Equatable {
    package enum Construct: Sendable, Equatable {
        /// A model that asks its run for numbers of people.
        case runningTotal
        /// An attribute that matters and may have any of very many values.
        case attribute(String)
        /// The number of each individual.
        case individual
        /// A limit on what an intervention may cost in a year.
        case budget(String)
        /// The lengths, or the responses, of the courses of an intervention, of very many values.
        case length(String)
        case response(String)
        /// Limits that may keep somebody from a course of an intervention.
        case places(String)
        case reach(String)
    }

    package let construct: Construct
    /// The population it belongs to.
    package let population: String?
    package let range: SourceRange?

    package init(_ construct: Construct, population: String? = nil, range: SourceRange? = nil) {
        self.construct = construct
        self.population = population
        self.range = range
    }
}
