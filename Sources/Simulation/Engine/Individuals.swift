import Numerics
import Program
import SourceText

/// The individuals of one population in one draw, as columns: what each is and has been through.
///
/// Code over individuals reads nothing else of them, so it can be run for whatever stands in the rows of such a store.
final class Individuals {
    let code: PopulationCode
    var site: RunSite
    let cycleLength: Double
    /// How many have ever entered: each has a number below it, which is nobody else's.
    private(set) var count: Int
    /// How many have left, and the first number of whom some have not.
    var gone = 0
    var firstPresent = 0
    /// Those who entered together, the first first.
    private(set) var entries: [EntryBatch] = [.start]

    /// The state of each; behind the states, who has left.
    private(set) var states: IndividualColumn<UInt8>
    /// The attributes; behind them the columns of settled values.
    private(set) var attributes: IndividualTable
    /// The cycle in which each entered its present state, and the population; empty where nothing asks for it.
    private(set) var stateSince: CycleColumn
    private(set) var entered: CycleColumn
    let courses: [Courses]
    /// The tables by state, one after the other, each with one value a state.
    private(set) var tables: [Double] = []
    /// For each half-life, the strength left after so many cycles.
    var fading: [[Double]] = []

    /// What stands behind the states, for who has left.
    let out: UInt8

    var program: PopulationProgram { code.program }

    /// How many there is room for.
    var capacity: Int { states.count }

    /// Those who have entered and not left.
    var present: Int { count - gone }

    init(_ code: PopulationCode, count: Int, cycleLength: Double, site: RunSite) {
        self.code = code
        self.site = site
        self.cycleLength = cycleLength
        self.count = count
        states = IndividualColumn(count: count, repeating: 0)
        attributes = IndividualTable(columns: code.columns, count: count)
        stateSince = CycleColumn(count: count, isKept: code.needsTimeInState, start: 0)
        entered = CycleColumn(count: count, isKept: code.needsTimeSinceEntry, start: 0)
        courses = code.courses.map { Courses(individuals: count, $0) }
        out = UInt8(code.out)
    }

    /// Takes in so many more, who stand in a state until one is chosen.
    /// - Precondition: there is room for them.
    func append(_ batch: EntryBatch, count more: Int) {
        precondition(count + more <= capacity, "room is made before people enter")
        entries.append(batch)
        count += more
    }

    /// Makes room in every column.
    func grow(to capacity: Int) {
        states.grow(to: capacity, repeating: 0)
        attributes.grow(to: capacity)
        stateSince.grow(to: capacity)
        entered.grow(to: capacity)
        for courses in courses { courses.grow(to: capacity) }
    }

    /// Takes the values of the tables by state from the slots.
    func takeTables(_ slots: ScalarFile) {
        tables.removeAll(keepingCapacity: true)
        tables.reserveCapacity(code.tableSlots.count)
        for slot in code.tableSlots { tables.append(slots[slot]) }
    }

    /// The number of the batch with which an individual entered. Complexity: O(log batches).
    func batch(of individual: Int) -> Int {
        var (low, high) = (0, entries.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if entries[middle].first <= individual { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// The counter of an individual's random numbers: each is known by the batch with which it entered and its rank in it.
    ///
    /// - Parameter component: the first word of the counter.
    /// - Complexity: O(log batches).
    func counter(_ component: UInt32, of individual: Int) -> SIMD4<UInt32> {
        let batch = entries[batch(of: individual)]
        return SIMD4(component, UInt32(individual - batch.first), UInt32(site.draw), batch.purpose)
    }
}
