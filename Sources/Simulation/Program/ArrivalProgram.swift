package import SourceText

/// People who enter a population as a cycle begins: a Poisson number.
package struct ArrivalProgram: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        case state(Int)
        /// Each enters a state drawn in proportion to the numbers in these slots.
        case shares([Int])
    }

    /// The slot with the mean of a cycle.
    package let meanSlot: Int
    package let target: Target
    package let range: SourceRange

    package init(meanSlot: Int, target: Target, range: SourceRange) {
        self.meanSlot = meanSlot
        self.target = target
        self.range = range
    }
}
