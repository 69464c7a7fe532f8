package import SourceText

/// What in a program keeps an engine from running it, and where the text says it.
package struct EngineObstacle: Sendable, Equatable {
    package enum Construct: Sendable, Equatable {
        /// Anything at all: the engine is not there.
        case noEngine
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
