import Program

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The chances of moving in one cycle, as integer thresholds for one random 32-bit word: exact to 2^-32.
///
/// Competing flows out of a state share what leaves it in proportion to their rates: with rates r_k summing to R over
/// a cycle of length d, 1 - exp(-R d) leaves, and r_k / R of it by flow k. A chance c over a period p is the rate
/// -ln(1 - c) / p, so that the chance over the period stays what it was, whatever the cycle.
struct Transitions {
    struct Exit {
        /// Words below it, and not below the one before, move to the state.
        let threshold: UInt64
        let to: UInt8
    }

    /// The exits of all states, one state after the other, thresholds ascending within a state.
    private(set) var exits: [Exit] = []
    private(set) var firstExit: [Int] = []
    /// Words below it leave the state.
    private(set) var leaving: [UInt64] = []

    /// What is wrong with a flow, and which.
    struct Problem: Error {
        let kind: RunError.Problem
        let move: Move
    }

    init(_ population: PopulationProgram, _ slots: ScalarFile, cycleLength: Double) throws(Problem) {
        for state in 0..<population.states {
            firstExit.append(exits.count)
            var flows = CompetingFlows(states: population.states)
            for move in population.moves[state] {
                let rate = try Self.rate(move, slots, state: population.stateNames[state])
                switch move.target {
                case .state(let to): flows.add(rate: rate, share: 1, to: to)
                case .shares(let shareSlots):
                    let shares = shareSlots.map { slots[$0] }
                    let sum = shares.reduce(0, +)
                    guard sum.isFinite, sum > 0, shares.allSatisfy({ $0 >= 0 }) else {
                        throw Problem(kind: .shares(sum: sum), move: move)
                    }
                    for (to, share) in shares.enumerated() where share > 0 {
                        flows.add(rate: rate, share: share / sum, to: to)
                    }
                }
                guard flows.total.isFinite else {
                    throw Problem(kind: .rate(flows.total, state: population.stateNames[state]), move: move)
                }
            }
            append(flows, cycleLength: cycleLength)
        }
        firstExit.append(exits.count)
    }

    private static func rate(_ move: Move, _ slots: ScalarFile, state: String) throws(Problem) -> Double {
        let speed = slots[move.speedSlot]
        guard let period = move.chancePeriod else {
            guard speed >= 0, speed.isFinite else { throw Problem(kind: .rate(speed, state: state), move: move) }
            return speed
        }
        guard speed >= 0, speed <= 1 else { throw Problem(kind: .chance(speed, state: state), move: move) }
        return -log1p(-speed) / period
    }

    private mutating func append(_ flows: CompetingFlows, cycleLength: Double) {
        let total = flows.total
        let leaves = flows.isCertain ? 1 : -expm1(-total * cycleLength)
        var cumulative = 0.0
        var highest: UInt64 = 0
        for (to, weight) in flows.weights.enumerated() where weight > 0 {
            cumulative += weight
            highest = Self.threshold(leaves * (cumulative / total))
            exits.append(Exit(threshold: highest, to: UInt8(to)))
        }
        leaving.append(highest)
    }

    private static func threshold(_ chance: Double) -> UInt64 { UInt64((chance * 0x1p32).rounded()) }

    /// The state that a word leads to, for a word below `leaving[state]`.
    func target(of state: Int, word: UInt64) -> UInt8 {
        var exit = firstExit[state]
        while exits[exit].threshold <= word { exit += 1 }
        return exits[exit].to
    }
}
