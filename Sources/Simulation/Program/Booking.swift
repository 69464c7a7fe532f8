package import SourceText

/// One amount booked each cycle: a factor, once or times a sum over the individuals.
package struct Booking: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        case ledger(line: Int)
        case outcome(Int)
        case hours(intervention: Int)
    }

    /// What the factor is multiplied by.
    package enum Times: Sendable, Hashable {
        /// The number of individuals.
        case individuals
        /// Nothing: it falls once, not for each individual.
        case once
        /// The sum, over the states, of the people in each times its number in a table by state.
        case states(table: Int)
        /// The sum of a result of the booking code over the individuals.
        case sum(Int)
        /// The sum of a result of the course-booking code over those who have begun a course.
        case courses(Int)
    }

    package let target: Target
    /// The slot of what is the same for all individuals, times the length of the cycle where it goes on over time.
    package let factorSlot: Int
    package let times: Times
    /// Whether it falls at a moment rather than over time: then no correction weighs it.
    package let isMoment: Bool
    package let range: SourceRange

    package init(target: Target, factorSlot: Int, times: Times, isMoment: Bool, range: SourceRange) {
        self.target = target
        self.factorSlot = factorSlot
        self.times = times
        self.isMoment = isMoment
        self.range = range
    }
}
