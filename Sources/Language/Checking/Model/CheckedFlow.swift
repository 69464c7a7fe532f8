package import SourceText

package struct CheckedFlow: Sendable {
    /// The states it leaves.
    package let from: [Int]
    package let target: Target
    /// Per month; for a chance, the rate with which that chance arises over its period.
    package let speed: Speed
    package let range: SourceRange

    package enum Target: Sendable {
        case state(Int)
        /// To every state in these proportions, the state of origin included.
        case proportions(CheckedExpression)
    }

    package enum Speed: Sendable {
        case rate(CheckedExpression)
        /// A chance over a period of this many months.
        case chance(CheckedExpression, period: Double)
    }
}
