import SourceText

/// Where in a run something is computed, for the message that it cannot be.
struct RunSite: Sendable {
    let scenario: String
    let draw: Int
    let population: String

    func error(_ problem: RunError.Problem, cycle: Int? = nil, range: SourceRange? = nil) -> RunError {
        RunError(problem, scenario: scenario, draw: draw, cycle: cycle, population: population, range: range)
    }
}
