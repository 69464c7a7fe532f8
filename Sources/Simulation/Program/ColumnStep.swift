package import Numerics
package import SourceText

/// One step of the code that runs for each individual, a block at a time.
package enum ColumnStep: Sendable, Hashable {
    case apply(Operation, ColumnOperands, to: Int)
    /// The number, for the individual's state, from the table with this number.
    case byState(table: Int, to: Int)
    /// The individual's number, from 1.
    case individual(to: Int)
    /// The slot, of those given, whose number from 1 the operand holds.
    case element([Int], index: ColumnOperand, at: SourceRange, to: Int)
    /// The months since the individual entered the population.
    case sinceEntry(to: Int)
    /// The months since the individual entered its present state.
    case timeInState(to: Int)
    /// The value at a place, linear between points: slots of the points, ascending, and of their values.
    case interpolate(at: ColumnOperand, points: [Int], values: [Int], InterpolationPlace, to: Int)
    /// How far an intervention's effect is in force: 1 in a course, fading after it, 0 before.
    case strength(intervention: Int, fading: Int?, to: Int)
    /// How far an effect has built up, linearly from the start of the course over so many months, from 0 to 1.
    case built(intervention: Int, months: Int, to: Int)
    /// 1 for who is in a course.
    case active(intervention: Int, to: Int)
    /// 1 for who completed a course less than so many months ago.
    case after(intervention: Int, months: Int, to: Int)
    /// 1 for who began a course in this cycle.
    case begun(intervention: Int, to: Int)
    /// 1 for who completed a course as this cycle began.
    case completed(intervention: Int, to: Int)
    /// 1 for who left a course before its end as this cycle began.
    case dropped(intervention: Int, to: Int)
}
