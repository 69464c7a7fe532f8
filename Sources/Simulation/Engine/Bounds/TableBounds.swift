import Program

/// For states whose chances go by a table, the largest half word with which anybody of a population may leave each, in
/// one cycle: whose word is above that stays where it is, and nobody asks for its row.
struct TableBounds: Sendable {
    /// By state; -1 where nobody leaves by the table.
    private let limits: [Int32]
    /// The states that are left, each with one to which it may lead.
    let pairs: [(from: Int, to: Int)]
    /// The limits for loops over a block.
    let states: [SteadyExits.States]

    /// - Parameter ranges: those of the cycle.
    /// - Returns: nil where somebody might be in no row of the table, and would have to be found.
    init?(
        _ tabled: TabledFlows, _ table: ThresholdTable, _ flows: CycleFlows, _ population: PopulationProgram,
        _ ranges: InputRanges
    ) {
        guard let intervals = CodeIntervals(tabled.places, ranges, tables: population.tables) else { return nil }
        // The combinations that somebody may be in.
        var reached = [0]
        for (dimension, result) in zip(tabled.dimensions, intervals.results) {
            guard let interval = intervals[result], interval.areWhole || dimension.isRoundedDown,
                interval.low >= Double(dimension.first),
                interval.high.rounded(.down) < Double(dimension.first + dimension.count)
            else { return nil }
            let numbers = Int(interval.low.rounded(.down))...Int(interval.high.rounded(.down))
            reached = reached.flatMap { before in numbers.map { before * dimension.count + $0 - dimension.first } }
        }
        var most = [Int64](repeating: 0, count: population.states)
        for state in tabled.states {
            most[state] = reached.reduce(0) { max($0, table.leaving(state: state, combination: $1)) }
        }
        pairs = tabled.states.flatMap { state in
            let competing = flows.competing[state]?.destinations.map(\.to) ?? []
            let all = Set(competing + population.flows[state].certain.map(\.to))
            return all.sorted().filter { $0 != state }.map { (state, $0) }
        }
        // A word below the threshold t is at most t - 1, and half of it, rounded down, is at most half of that.
        let limits = most.map { $0 > 0 ? Int32(truncatingIfNeeded: ($0 - 1) / 2) : -1 }
        self.limits = limits
        states = SteadyExits.States.all(tabled.states.filter { limits[$0] >= 0 }.map { ($0, limits[$0]) })
    }

    /// The states and limits where they are four at the most, unused places with a limit of -1; nil where they are more.
    var ofFour: (state: SIMD4<Int32>, limit: SIMD4<Int32>)? {
        guard states.count <= 1 else { return nil }
        let all = states.first ?? SteadyExits.States()
        return all.state[4] < 0 ? (all.state.lowHalf, all.limit.lowHalf) : nil
    }

    /// How many of some people in each state may have to be looked at, as far as limits tell.
    func expected(_ counts: [Int32]) -> Double {
        zip(limits, counts).reduce(0) { $0 + (Double($1.0) + 1) * 0x1p-31 * Double($1.1) }
    }
}
