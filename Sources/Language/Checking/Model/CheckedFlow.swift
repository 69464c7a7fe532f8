package import SourceText

package struct CheckedFlow: Sendable {
    /// The states it leaves.
    package let from: [Int]
    package let target: Target
    /// Per month; for a chance, the rate with which that chance arises over its period.
    package let speed: Speed
    package let range: SourceRange

    package enum Target: Sendable {
        /// The number of states stands for who leaves the population.
        case state(Int)
        /// To every state in these proportions, the state of origin included.
        case proportions(CheckedExpression)
        /// For each state that the flow leaves, the chances of all states, the state of origin included.
        case chances([CheckedExpression])
    }

    package enum Speed: Sendable {
        case rate(CheckedExpression)
        /// A chance over a period of this many months.
        case chance(CheckedExpression, period: Double)
        /// The target's chances, over a period of this many months.
        case row(period: Double)
        /// Everybody for whom the condition holds.
        case certain(when: CheckedExpression)
    }
}
