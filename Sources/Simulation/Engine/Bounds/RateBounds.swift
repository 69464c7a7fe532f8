import Program

/// What leaves each of some states at the most, for each individual of a population, in any of a few cycles: whose random
/// word is above that stays where it is, and nothing else has to be computed.
struct RateBounds {
    /// Computes upper ends of what the flows of the states ask for.
    let code: ColumnProgram
    /// For each state, the results of the code that are its own.
    let results: [[ColumnOperand]]
    /// What the code reads: the slots of the first of the cycles, and constants of the code's own behind them.
    let slots: ScalarFile

    /// - Parameters:
    ///   - registers: as many as there is room for.
    /// - Returns: nil where the flows of some state might be impossible for somebody, who would have to be found, or
    ///   where nothing is known of them.
    init?(_ joint: JointFlows, _ population: PopulationProgram, _ ranges: InputRanges, registers: Int) {
        guard let intervals = CodeIntervals(joint.code, ranges, tables: population.tables) else { return nil }
        var first = 0
        var places: [Range<Int>] = []
        for (state, results) in zip(joint.states, joint.results) {
            places.append(first..<first + results.count)
            first += results.count
            let own = intervals.results[places[places.count - 1]]
            func interval(_ value: Move.Value) -> Interval? {
                switch value {
                case .slot(let slot): ranges.range(slot: slot)
                case .result(let number): intervals[own[own.startIndex + number]]
                }
            }
            guard population.flows[state].moves.allSatisfy({ Self.isPossible($0, interval) }) else { return nil }
        }
        let ends = UpperEnds(intervals, slots: ranges.files[0].slots.count)
        guard ends.code.registers <= registers else { return nil }
        code = ends.code
        results = places.map { Array(ends.code.results[$0]) }
        slots = ranges.files[0].followed(by: ends.constants)
    }

    /// Whether a flow is possible whatever its numbers are within their intervals.
    private static func isPossible(_ move: Move, _ interval: (Move.Value) -> Interval?) -> Bool {
        let isSpeedPossible =
            switch move.speed {
            case .rate(let value): (interval(value)?.low ?? -1) >= 0
            case .chance(let value, _): interval(value).map { $0.low >= 0 && $0.high <= 1 } ?? false
            case .row: true
            }
        return isSpeedPossible && move.factor.map { (interval($0)?.low ?? -1) >= 0 } ?? true
    }
}
