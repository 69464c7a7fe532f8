package import SourceText

/// A flow out of one state, competing with the others out of it.
package struct Move: Sendable, Hashable {
    /// Where a number of the flow is found.
    package enum Value: Sendable, Hashable {
        /// In a slot: it is the same for all who are in the state.
        case slot(Int)
        /// Among the results of the state's code, one for each individual.
        case result(Int)
    }

    package enum Speed: Sendable, Hashable {
        /// The rate a month.
        case rate(Value)
        /// The chance over a period of so many months.
        case chance(Value, period: Double)
        /// The shares of the target are themselves the chances of the states over so many months.
        case row(period: Double)
    }

    package enum Target: Sendable, Hashable {
        /// A state by its number; the number of states stands for who leaves the population.
        case state(Int)
        /// Every state, in proportion to the numbers in these slots.
        case shares([Int])
    }

    package let speed: Speed
    /// What the rate is multiplied by; nil where it stays as it is.
    package let factor: Value?
    package let target: Target
    package let range: SourceRange

    package init(speed: Speed, factor: Value?, target: Target, range: SourceRange) {
        self.speed = speed
        self.factor = factor
        self.target = target
        self.range = range
    }
}
