import Program

/// The chances of moving in one cycle, as integer thresholds for one random 32-bit word: exact to 2^-32.
///
/// Competing flows out of a state share what leaves it in proportion to their rates: with rates r_k summing to R over
/// a cycle of length d, 1 - exp(-R d) leaves, and r_k / R of it by flow k. States whose chances differ from individual
/// to individual have no exits here; their flows stand ready by themselves.
struct Transitions {
    struct Exit {
        /// Words below it, and not below the one before, move to the state.
        let threshold: UInt64
        let to: UInt8
    }

    /// The exits of all states, one state after the other, thresholds ascending within a state.
    private(set) var exits: [Exit] = []
    private(set) var firstExit: [Int] = []
    /// Words below it leave the state; nobody leaves the place behind the states.
    private(set) var leaving: [UInt64] = []
    /// For each state, the flows that compete where chances are individual.
    private(set) var individual: [[ReadyMove]] = []

    init(_ population: PopulationProgram, _ slots: ScalarFile, cycleLength: Double) throws(FlowProblem) {
        for state in 0..<population.states {
            firstExit.append(exits.count)
            let ready = try population.flows[state].moves.map { move throws(FlowProblem) in
                try ReadyMove(move, from: state, named: population.stateNames[state], slots)
            }
            let isIndividual = population.flows[state].areIndividual
            individual.append(isIndividual ? ready : [])
            var flows = CompetingFlows(states: population.states)
            for move in ready where !isIndividual {
                let rate = try move.rate(
                    speed: Self.speed(move.move, slots), factor: Self.value(move.move.factor, slots))
                for destination in move.destinations {
                    flows.add(rate: rate, share: destination.share, to: destination.to)
                }
                guard flows.total.isFinite else { throw move.overflow(flows.total) }
            }
            append(flows, cycleLength: cycleLength)
        }
        firstExit.append(exits.count)
        leaving.append(0)
    }

    private static func speed(_ move: Move, _ slots: ScalarFile) -> Double {
        switch move.speed {
        case .rate(let value), .chance(let value, _): Self.value(value, slots)
        case .row: 0
        }
    }

    /// The number in a slot; 1 where there is none.
    private static func value(_ value: Move.Value?, _ slots: ScalarFile) -> Double {
        switch value {
        case .slot(let slot)?: slots[slot]
        case .result?: preconditionFailure("a state without code has no results")
        case nil: 1
        }
    }

    private mutating func append(_ flows: CompetingFlows, cycleLength: Double) {
        let total = flows.total
        let leaves = flows.leaving(cycleLength: cycleLength)
        var cumulative = 0.0
        var highest: UInt64 = 0
        for (to, weight) in flows.weights.enumerated() where weight > 0 {
            cumulative += weight
            highest = CompetingFlows.threshold(leaves * (cumulative / total))
            exits.append(Exit(threshold: highest, to: UInt8(to)))
        }
        leaving.append(highest)
    }

    /// The state that a word leads to, for a word below `leaving[state]`.
    func target(of state: Int, word: UInt64) -> UInt8 {
        let first = firstExit[state]
        return unsafe exits.withUnsafeBufferPointer { exits in
            var exit = first
            while unsafe exits[exit].threshold <= word { exit += 1 }
            return unsafe exits[exit].to
        }
    }

    /// Hands out, for each of `count` words of individuals, the state that it leads to: the individual's own for a word
    /// that leads nowhere else.
    ///
    /// All exits of a state are looked at, so that the processor has nothing to guess.
    @inline(__always)
    func forEachDestination(
        count: Int, _ stateAndWord: (_ place: Int) -> (UInt8, UInt32),
        _ use: (_ place: Int, _ from: UInt8, _ to: UInt8) -> Void
    ) {
        unsafe firstExit.withUnsafeBufferPointer { firsts in
            unsafe exits.withUnsafeBufferPointer { exits in
                for place in 0..<count {
                    let (from, word) = stateAndWord(place)
                    // Who has left stands behind the states, and has no exits.
                    let state = min(Int(from), firsts.count &- 2)
                    let first = unsafe firsts[state]
                    let end = unsafe Int(from) == state ? firsts[state &+ 1] : first
                    var (way, passed) = (first, first)
                    while way < end {
                        passed &+= unsafe exits[way].threshold <= UInt64(word) ? 1 : 0
                        way &+= 1
                    }
                    use(place, from, unsafe passed < end ? exits[passed].to : from)
                }
            }
        }
    }
}
