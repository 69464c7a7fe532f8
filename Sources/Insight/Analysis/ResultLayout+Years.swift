package import Results

extension ResultLayout {
    /// The cycles that begin in a calendar year; empty, and where they would begin, for a year without any.
    /// - Complexity: O(cycles).
    package func cycles(inYear year: Int) -> Range<Int> {
        let first = (0..<cycles).first { self.year(ofCycle: $0) >= year } ?? cycles
        let next = (first..<cycles).first { self.year(ofCycle: $0) > year } ?? cycles
        return first..<next
    }
}
