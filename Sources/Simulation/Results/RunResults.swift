/// What one scenario of a run gave, draw by draw.
///
/// All arrays are flat, the draw the slowest axis. Money is in euros, time in months, work in hours. Numbers of people
/// are whole, except where an engine gives what is expected of them.
package struct RunResults: Sendable, Equatable {
    package let scenario: String
    package let title: String
    package let layout: ResultLayout
    package internal(set) var draws: Int
    /// - Shape: draws x moments x lines.
    package internal(set) var ledger: [Double]
    /// - Shape: draws x moments x outcomes.
    package internal(set) var outcomes: [Double]
    /// People per state at the time points 0...cycles.
    /// - Shape: draws x (cycles + 1) x states.
    package internal(set) var people: [Double]
    /// Moves from state to state and out of a population, by calendar year; only those that can happen.
    /// - Shape: draws x years x moves of the layout.
    package internal(set) var moves: [Double]
    /// People who entered as a cycle began, those of the start not among them.
    /// - Shape: draws x cycles x populations.
    package internal(set) var arrivals: [Double]
    /// - Shape: draws x moments x interventions x series; at the end of the last cycle, hours alone.
    package internal(set) var courses: [Double]
    /// The value of each parameter.
    /// - Shape: draws x parameters.
    package internal(set) var parameters: [Double]
    /// The outcomes of the model as a whole.
    /// - Shape: draws x model outcomes.
    package internal(set) var modelOutcomes: [Double]

    /// Results of no draws yet.
    package init(scenario: String, title: String, layout: ResultLayout) {
        self.scenario = scenario
        self.title = title
        self.layout = layout
        draws = 0
        (ledger, outcomes, people, moves) = ([], [], [], [])
        (arrivals, courses, parameters, modelOutcomes) = ([], [], [], [])
    }

    /// Adds the draws of another part of the same run behind these.
    /// - Precondition: both are of the same scenario and layout.
    package mutating func append(_ other: RunResults) {
        precondition(scenario == other.scenario && layout == other.layout, "parts of one run belong together")
        draws += other.draws
        ledger += other.ledger
        outcomes += other.outcomes
        people += other.people
        moves += other.moves
        arrivals += other.arrivals
        courses += other.courses
        parameters += other.parameters
        modelOutcomes += other.modelOutcomes
    }

    /// Adds one draw.
    /// - Precondition: each array has the size of one draw.
    package mutating func append(_ draw: DrawRecord) {
        draws += 1
        ledger += draw.ledger
        outcomes += draw.outcomes
        people += draw.people
        moves += draw.moves
        arrivals += draw.arrivals
        courses += draw.courses
        parameters += draw.parameters
        modelOutcomes += draw.modelOutcomes
    }

    /// Makes room for so many draws in all.
    package mutating func reserve(draws: Int) {
        let one = RecordSize(layout)
        ledger.reserveCapacity(draws * one.ledger)
        outcomes.reserveCapacity(draws * one.outcomes)
        people.reserveCapacity(draws * one.people)
        moves.reserveCapacity(draws * one.moves)
        arrivals.reserveCapacity(draws * one.arrivals)
        courses.reserveCapacity(draws * one.courses)
        parameters.reserveCapacity(draws * one.parameters)
        modelOutcomes.reserveCapacity(draws * one.modelOutcomes)
    }
}
