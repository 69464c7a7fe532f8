/// A rectangle of a diagram with its words: a state, or the frame of a domain.
package struct DiagramBox: Equatable, Sendable {
    package let left: Double
    package let top: Double
    package let width: Double
    package let height: Double
    package let lines: [String]
    /// The words without a break, where they were shortened.
    package let whole: String

    package var right: Double { left + width }
    package var bottom: Double { top + height }
    package var middle: Double { top + height / 2 }
}
