package import SourceText

/// One amount booked each cycle: a factor times a sum over the individuals.
package struct Booking: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        case ledger(line: Int)
        case outcome(Int)
        case hours(intervention: Int)
    }

    package let target: Target
    /// The slot of what is the same for all individuals, times the length of the cycle where it goes on over time.
    package let factorSlot: Int
    /// Which result of the booking code is summed; nil counts the individuals.
    package let sum: Int?
    /// Whether it falls at a moment rather than over time: then no correction weighs it.
    package let isMoment: Bool
    package let range: SourceRange

    package init(target: Target, factorSlot: Int, sum: Int?, isMoment: Bool, range: SourceRange) {
        self.target = target
        self.factorSlot = factorSlot
        self.sum = sum
        self.isMoment = isMoment
        self.range = range
    }
}
