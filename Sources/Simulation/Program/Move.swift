package import SourceText

/// A flow from one state to one or more others, sharing what leaves in proportion.
package struct Move: Sendable, Hashable {
    /// Nil in `chancePeriod` means that the slot holds a rate per month; else a chance over so many months.
    package let speedSlot: Int
    package let chancePeriod: Double?
    /// The slots of the shares of the states, or one state that takes all.
    package let target: Target
    package let range: SourceRange

    package enum Target: Sendable, Hashable {
        case state(Int)
        case shares([Int])
    }

    package init(speedSlot: Int, chancePeriod: Double?, target: Target, range: SourceRange) {
        self.speedSlot = speedSlot
        self.chancePeriod = chancePeriod
        self.target = target
        self.range = range
    }
}
