package import Numerics
package import SourceText

/// Why a run could not go on, and where it was: which scenario, draw, cycle and population.
package struct RunError: Error, Sendable, Equatable {
    package enum Problem: Sendable, Equatable {
        /// A distribution has arguments that no distribution can have.
        case impossibleDistribution(name: String, ParameterError)
        /// Correlations between parameters that no parameters have together.
        case impossibleCorrelations
        case size(Double)
        /// A chance of a flow, over its own period.
        case chance(Double, state: String)
        case rate(Double, state: String)
        case shares(sum: Double)
        /// The chances of a row, which add up to more than one, or of which one is none.
        case row([Double], state: String)
        case arrivals(Double)
        /// More people entered than can be numbered.
        case tooManyPeople(limit: Int)
        /// More different groups of people alike than an engine of cells takes.
        case tooManyCells(limit: Int)
        /// A place outside the points of an interpolation, in a canonical unit.
        case outsidePoints(Double, from: Double, to: Double, unit: String)
        case pointsNotAscending
        case acceptance(Double)
        case duration(Double)
        case drawnDuration(Double)
        case dropout(Double)
        /// A time or number that must not be below zero.
        case negative(Double, what: String)
        case mostCourses(Double)
        /// What an intervention itself costs in a year is above its budget.
        case budget(needed: Double, limit: Double, year: Int, intervention: String)
        case halfLife(Double)
        case timeAfterCourse(Double)
        case buildUp(Double)
        case rowOutOfRange(Double, rows: Int)
        case notFinite(Double, what: String)
        /// A condition on results that some draws do not answer, since a side of it is no number there.
        case undecided(draws: Int, of: Int)
        /// The variance of a figure that is the same in all draws is shared out.
        case nothingVaries
        /// The variance of a figure is shared out with fewer draws than that asks for.
        case tooFewDraws(Int, needed: Int)
        /// A run whose results would not fit, in bytes.
        case memory(needed: Int, allowed: Int)
        /// An engine that cannot run what the scenario holds.
        case engine(EngineName, EngineObstacle)
        case cancelled
    }

    package internal(set) var problem: Problem
    package let scenario: String
    package var draw: Int?
    package var cycle: Int?
    package var population: String?
    package var range: SourceRange?

    package init(
        _ problem: Problem, scenario: String, draw: Int? = nil, cycle: Int? = nil, population: String? = nil,
        range: SourceRange? = nil
    ) {
        self.problem = problem
        self.scenario = scenario
        self.draw = draw
        self.cycle = cycle
        self.population = population
        self.range = range
    }
}
