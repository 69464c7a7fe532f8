import Program
import Quantities
import Results

/// What an intervention may cost in each calendar year of one draw, and how much of it is committed.
///
/// What the intervention itself costs is committed from the outset. A course commits all that it will cost as it begins:
/// its start, each cycle of it, its completion, what follows it and, while it can be left early, what leaving it costs
/// in each year in which it can be left. A course begins only where in no year more is committed than the budget: so
/// no year's costs are ever above it. Who leaves early gives back what was committed and will not be spent. The budget
/// is that of a whole calendar year, also where the model covers a part of it. An amount below zero commits nothing.
struct BudgetLedger {
    private var committed: [Double]
    private let limit: Double
    /// The year of each moment, counted from that of the first, and what a correction weighs it by.
    private let years: [Int]
    private let weights: [Double]
    private let cycles: Int
    private let active: Double
    private let start: Double
    private let completion: Double
    private let dropout: Double
    private let canBeLeft: Bool
    private let after: [(amount: Double, cycles: Int)]
    /// What a course takes, by year.
    private var plan: [Double]

    /// What the intervention itself costs in a year, where that is above the budget.
    struct Problem: Error {
        let needed: Double
        let limit: Double
        let year: Int
    }

    /// - Parameter launch: the cycle in which the intervention starts.
    init(
        _ budget: BudgetProgram, _ slots: ScalarFile, _ layout: ResultLayout, launch: Int, canBeLeft: Bool
    ) throws(Problem) {
        let length = layout.cycleLength
        years = (0..<layout.moments).map { layout.year(ofCycle: $0) - layout.start.year }
        weights = layout.correction.isEmpty ? [Double](repeating: 1, count: layout.cycles) : layout.correction
        cycles = layout.cycles
        limit = slots[budget.limitSlot] * Self.monthsPerYear
        active = max(0, slots[budget.activeSlot]) * length
        start = max(0, slots[budget.startSlot])
        completion = max(0, slots[budget.completionSlot])
        dropout = max(0, slots[budget.dropoutSlot])
        self.canBeLeft = canBeLeft
        after = budget.after.map { after in
            (
                max(0, slots[after.amountSlot]) * length,
                WholeCycles.beginning(within: slots[after.monthsSlot], of: length)
            )
        }
        committed = [Double](repeating: 0, count: layout.years.count)
        plan = committed
        for moment in years.indices where moment >= launch {
            committed[years[moment]] += max(0, slots[budget.runningSlot]) * length * weights[moment]
        }
        if launch < cycles { committed[years[launch]] += max(0, slots[budget.launchSlot]) }
        for (year, needed) in committed.enumerated() where !(needed <= allowed) {
            throw Problem(needed: needed, limit: limit, year: layout.start.year + year)
        }
    }

    private static let monthsPerYear = 12.0

    /// Keeps ten courses of a tenth of the budget from being one too many (our choice: far above the rounding of the
    /// sums, far below a cent of any budget).
    private var allowed: Double { limit + 1e-12 * limit.magnitude }

    /// Whether a course of so many cycles that begins now fits in the budget of each year; if so, it is committed.
    mutating func admits(begin: Int, length: Int) -> Bool {
        makePlan(begin: begin, end: begin + length, from: begin)
        if begin < cycles { plan[years[begin]] += start }
        for year in plan.indices where plan[year] > 0 && !(committed[year] + plan[year] <= allowed) { return false }
        for year in plan.indices { committed[year] += plan[year] }
        return true
    }

    /// Takes the course that `admits` has just committed back.
    mutating func takeBack() {
        for year in plan.indices { committed[year] -= plan[year] }
    }

    /// A course has been completed: it cannot be left any more.
    mutating func complete(at cycle: Int) {
        if canBeLeft, cycle < cycles { committed[years[cycle]] -= dropout }
    }

    /// A course that would have ended at `end` has been left, or its place was given up without cost.
    mutating func leave(at cycle: Int, begin: Int, end: Int, isFree: Bool) {
        makePlan(begin: begin, end: end, from: cycle)
        for year in plan.indices { committed[year] -= plan[year] }
        if !isFree, cycle < cycles { committed[years[cycle]] += dropout }
    }

    /// What is still to be spent from a cycle on, for a course that was not left.
    private mutating func makePlan(begin: Int, end: Int, from first: Int) {
        for year in plan.indices { plan[year] = 0 }
        for moment in first..<max(first, min(end, years.count)) { plan[years[moment]] += active * weights[moment] }
        if end < cycles { plan[years[end]] += completion }
        for (amount, count) in after {
            for moment in min(end, years.count)..<min(end + count, years.count) {
                plan[years[moment]] += amount * weights[moment]
            }
        }
        guard canBeLeft, dropout > 0 else { return }
        let (from, to) = (max(first, begin + 1), min(end, cycles - 1))
        guard from <= to else { return }
        for year in years[from]...years[to] { plan[year] += dropout }
    }
}
