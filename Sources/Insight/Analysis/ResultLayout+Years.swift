package import Results

extension ResultLayout {
    /// The cycles, or moments of booking, that begin in a calendar year; empty, and where they would begin, for a year without any.
    /// - Complexity: O(cycles).
    package func cycles(inYear year: Int) -> Range<Int> {
        let first = (0..<moments).first { self.year(ofCycle: $0) >= year } ?? moments
        let next = (first..<moments).first { self.year(ofCycle: $0) > year } ?? moments
        return first..<next
    }
}
