package import SourceText

/// The moves on which an amount falls.
package struct CheckedMoves: Sendable {
    package let from: [Int]
    /// The number of states stands for who leaves the population.
    package let to: [Int]
    package let range: SourceRange
}
