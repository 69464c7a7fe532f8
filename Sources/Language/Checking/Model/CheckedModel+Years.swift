import Quantities

extension CheckedModel {
    /// The calendar years that hold a cycle.
    package var years: ClosedRange<Int> {
        let last = start.advanced(by: Int(Double(max(cycles, 1) - 1) * cycleLength))
        return start.year...max(start.year, last.year)
    }

    /// The first cycle that begins at or after so many months since the start, which may be beyond the horizon.
    package func firstCycle(from months: Double) -> Int {
        guard months > 0 else { return 0 }
        var cycle = Int(min(1e6, (months / cycleLength).rounded(.down)))
        while cycle > 0, Double(cycle - 1) * cycleLength >= months { cycle -= 1 }
        while Double(cycle) * cycleLength < months, cycle < 1_000_000 { cycle += 1 }
        return cycle
    }
}
