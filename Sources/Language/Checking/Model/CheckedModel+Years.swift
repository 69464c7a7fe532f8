import Quantities

extension CheckedModel {
    /// The calendar years that hold a cycle.
    package var years: ClosedRange<Int> {
        let last = start.advanced(by: Int(Double(max(cycles, 1) - 1) * cycleLength))
        return start.year...max(start.year, last.year)
    }
}
