/// The ways out of the states whose chances are the same for all in them, ready for a pass over a block.
///
/// Two ways to the same moves: a pass over the block for every few exits, where there are few of them; else a pass for
/// every few states that finds who leaves, and a look at each of those.
struct SteadyExits {
    /// Four conditions that one pass over a block decides: who stands in `from` and draws no more than `last` meets it.
    struct Group {
        /// A state; -1 where fewer than four are needed.
        var from = SIMD4<Int32>(repeating: -1)
        /// The largest word that meets the condition, shifted so that words are ordered as signed numbers.
        var last = SIMD4<Int32>(repeating: .min)
        var to = SIMD4<Int32>(repeating: -1)
        /// Whether no more than two are needed.
        var isPair: Bool { from.z == -1 }
    }

    /// A move from a state, which those make who meet one condition but not the one before it.
    struct Exit {
        let from: Int
        let to: Int
        /// The condition that the words of this exit meet, and that those of the exit before it meet, if there is one.
        let condition: Int
        let before: Int?
    }

    /// Eight states, and half the largest word with which somebody in each leaves it, rounded down; -1 where nobody does.
    struct States {
        var state = SIMD8<Int32>(repeating: -1)
        var limit = SIMD8<Int32>(repeating: -1)

        /// So many states with their limits, eight at a time.
        static func all(_ limits: [(state: Int, limit: Int32)]) -> [States] {
            stride(from: 0, to: limits.count, by: 8).map { first in
                var states = States()
                for (place, limit) in limits[first..<min(first + 8, limits.count)].enumerated() {
                    states.state[place] = Int32(limit.state)
                    states.limit[place] = limit.limit
                }
                return states
            }
        }
    }

    private(set) var groups: [Group] = []
    private(set) var states: [States] = []
    /// In the order of states and, within a state, of ascending thresholds.
    private(set) var exits: [Exit] = []
    /// Whether `groups` hold the conditions of exits; else `states` hold those of leaving a state at all.
    let areExits: Bool
    private var conditions = 0

    /// Up to so many exits are decided by passes over the block. Measured on Sick-Sicker-like states: a pass for four
    /// exits costs 0.15 ns an individual on AVX-512 and 0.7 on AVX2, looking at who leaves some 5 ns each (our choice).
    private static let mostExits = 16

    init(_ transitions: Transitions, states: Int) {
        areExits = transitions.exits.count <= Self.mostExits
        var limits: [(state: Int, limit: Int32)] = []
        for state in 0..<states {
            let range = transitions.firstExit[state]..<transitions.firstExit[state + 1]
            let ways = transitions.exits[range].filter { $0.threshold > 0 }
            guard let last = ways.last else { continue }
            guard areExits else {
                limits.append((state, Int32((last.threshold - 1) / 2)))
                continue
            }
            // The highest threshold first: each lower one then takes its own from the one before.
            let first = conditions
            for way in ways.reversed() { add(from: state, threshold: way.threshold, to: Int(way.to)) }
            for (place, way) in ways.enumerated() where Int(way.to) != state {
                let condition = first + ways.count - 1 - place
                exits.append(
                    Exit(from: state, to: Int(way.to), condition: condition, before: place > 0 ? condition + 1 : nil))
            }
        }
        self.states = States.all(limits)
    }

    private mutating func add(from state: Int, threshold: UInt64, to: Int) {
        let (number, place) = (conditions / 4, conditions % 4)
        if number == groups.count { groups.append(Group()) }
        groups[number].from[place] = Int32(state)
        groups[number].last[place] = Int32(bitPattern: UInt32(threshold - 1)) ^ .min
        groups[number].to[place] = Int32(to)
        conditions += 1
    }
}
