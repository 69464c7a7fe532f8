package import Quantities

/// What the places along each axis of a run's results stand for; the same for all scenarios of a model.
package struct ResultLayout: Sendable, Equatable {
    /// A name, and the words a report shows for it.
    package struct Label: Sendable, Equatable {
        package let name: String
        package let title: String

        package init(name: String, title: String) {
            self.name = name
            self.title = title
        }
    }

    /// One line of the ledger: whose cost, in which domain, paid by whom, and why.
    package struct Line: Sendable, Equatable {
        package let population: Int
        package let domain: Int
        package let payer: Int
        /// 0 for care, else one more than the intervention's number.
        package let cause: Int
        package let title: String

        package init(population: Int, domain: Int, payer: Int, cause: Int, title: String) {
            self.population = population
            self.domain = domain
            self.payer = payer
            self.cause = cause
            self.title = title
        }
    }

    package struct State: Sendable, Equatable {
        package let population: Int
        package let name: String
        /// The number of the domain that is responsible; nil where none is.
        package let domain: Int?
        /// Whether a flow leads from it out of the population.
        package let canBeLeft: Bool

        package init(population: Int, name: String, domain: Int? = nil, canBeLeft: Bool = false) {
            self.population = population
            self.name = name
            self.domain = domain
            self.canBeLeft = canBeLeft
        }
    }

    /// A move that can happen: from a state to another one of its population, or out of the population.
    package struct Move: Sendable, Equatable {
        package let from: Int
        /// A state, or the number of states for who leaves the population.
        package let to: Int

        package init(from: Int, to: Int) {
            self.from = from
            self.to = to
        }
    }

    package struct Outcome: Sendable, Equatable {
        package let label: Label
        package let dimension: Dimension

        package init(label: Label, dimension: Dimension) {
            self.label = label
            self.dimension = dimension
        }
    }

    package var start: CalendarMonth
    /// In months.
    package var cycleLength: Double
    package var cycles: Int
    /// The weights by which the time points 0...cycles are booked; none where each cycle is booked at its start.
    package var correction: [Double]
    package var costDiscount: Double
    package var healthDiscount: Double
    package var populations: [Label]
    package var domains: [Label]
    package var payers: [Label]
    package var interventions: [Label]
    package var lines: [Line]
    /// The states of all populations, one population after the other.
    package var states: [State]
    /// The moves that can happen, in the order of the states that they leave, and of those that they lead to.
    package var moves: [Move]
    package var outcomes: [Outcome]
    package var parameters: [Label]
    /// Outcomes of the model as a whole: one number a draw.
    package var modelOutcomes: [Outcome]

    /// - Parameter moves: nil for all that the states of a population allow.
    package init(
        start: CalendarMonth, cycleLength: Double, cycles: Int, correction: [Double] = [], costDiscount: Double,
        healthDiscount: Double,
        populations: [Label], domains: [Label], payers: [Label], interventions: [Label], lines: [Line],
        states: [State], moves: [Move]? = nil, outcomes: [Outcome], parameters: [Label],
        modelOutcomes: [Outcome] = []
    ) {
        self.start = start
        self.cycleLength = cycleLength
        self.cycles = cycles
        self.correction = correction
        self.costDiscount = costDiscount
        self.healthDiscount = healthDiscount
        self.populations = populations
        self.domains = domains
        self.payers = payers
        self.interventions = interventions
        self.lines = lines
        self.states = states
        self.moves = moves ?? Self.moves(states) { _, _ in true }
        self.outcomes = outcomes
        self.parameters = parameters
        self.modelOutcomes = modelOutcomes
    }

    /// The moments at which amounts are booked: the start of each cycle and, under a correction, the end of the last.
    package var moments: Int { correction.isEmpty ? cycles : cycles + 1 }

    /// The calendar year in which a cycle is booked: the year in which it begins.
    ///
    /// The end of the last cycle is booked in the year of that cycle.
    package func year(ofCycle cycle: Int) -> Int {
        let cycle = min(cycle, max(0, cycles - 1))
        // The small number keeps rounding from putting the first cycle of a year into the year before.
        return start.advanced(by: Int((Double(cycle) * cycleLength + 1e-9).rounded(.down))).year
    }

    /// The calendar years from that of the first cycle to that of the last.
    package var years: [Int] {
        cycles == 0 ? [] : Array(start.year...year(ofCycle: cycles - 1))
    }
}
