import Numerics
import Program

/// The chances of leaving for other states in one cycle, by cell.
struct CellExits {
    struct Exit {
        /// A state, or, behind the states, the outside.
        let to: Int
        let chance: Double
        /// The chance of those who take none of the exits before it.
        fileprivate(set) var conditional: Double
    }

    /// Where the exits of a cell are, and the chance to stay.
    struct Place {
        var exits: Range<Int> = 0..<0
        var stay = 1.0
        /// Whether it stays all draw long.
        var isFixed = true
    }

    /// Those that stay all draw long, then those of this cycle.
    private(set) var exits: [Exit] = []
    private var fixed = 0
    /// For each state, the exits of those in it, where they are the same for all.
    var byState: [Place?]
    /// For each row, its own exits, where they differ within its state.
    var byRow: [Place?] = []

    init(_ code: CellCode) { byState = code.exitsAtStart }

    /// Makes it what a new one is, and keeps the memory.
    mutating func restart(_ code: CellCode) {
        exits.removeAll(keepingCapacity: true)
        fixed = 0
        for state in byState.indices { byState[state] = code.exitsAtStart[state] }
        byRow.removeAll(keepingCapacity: true)
    }

    /// Takes out the exits of the cycle before.
    mutating func beginCycle(rows: Int) {
        exits.removeLast(exits.count - fixed)
        for state in byState.indices where byState[state]?.isFixed == false { byState[state] = nil }
        for row in byRow.indices where byRow[row]?.isFixed == false { byRow[row] = nil }
        while byRow.count < rows { byRow.append(nil) }
    }

    /// Keeps what has been found so far all draw long.
    mutating func keep() { fixed = exits.count }

    /// Keeps the exits of flows that compete out of a state in a cycle of so many months.
    mutating func append(
        _ flows: CompetingFlows, from state: Int, cycleLength: Double, isFixed: Bool
    ) -> Place {
        let (weights, total) = (flows.weights, flows.total)
        guard total > 0 else { return Place(isFixed: isFixed) }
        let leaving = flows.leaving(cycleLength: cycleLength)
        // Who moves to the state where he is stays.
        let stay = 1 - leaving + leaving * (weights[state] / total)
        let first = exits.count
        for (to, weight) in weights.enumerated() where to != state && weight > 0 {
            exits.append(Exit(to: to, chance: leaving * (weight / total), conditional: 1))
        }
        var left = stay
        for place in (first..<exits.count).reversed() {
            exits[place].conditional = CountSplit.conditional(exits[place].chance, left: &left)
        }
        return Place(exits: first..<exits.count, stay: stay, isFixed: isFixed)
    }

    /// Keeps a move that everybody makes.
    mutating func append(certain to: Int, from state: Int, isFixed: Bool) -> Place {
        guard to != state else { return Place(isFixed: isFixed) }
        exits.append(Exit(to: to, chance: 1, conditional: 1))
        return Place(exits: exits.count - 1..<exits.count, stay: 0, isFixed: isFixed)
    }
}
