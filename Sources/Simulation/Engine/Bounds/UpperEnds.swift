import Numerics
import Program

/// Code for numbers that the results of other code do not exceed in any of some cycles, for each individual its own.
///
/// Each value has a lower and an upper end, computed from ends of what it is computed from, as in interval arithmetic,
/// but by ordinary steps over a block; only those are kept that an upper end of a result hangs on. Where no rule is known
/// that would be any better, everybody has the end of the whole population.
struct UpperEnds {
    /// Its results are upper ends; it may read slots behind those of the program.
    let code: ColumnProgram
    /// What these further slots hold.
    let constants: [Double]

    /// - Parameters:
    ///   - intervals: those of the code, for the same cycles.
    ///   - slots: how many the program has.
    init(_ intervals: CodeIntervals, slots: Int) {
        var builder = EndBuilder(intervals, slots: slots)
        let results = intervals.results.map { builder.operand($0, .upper) }
        code = ColumnProgram(steps: builder.steps, registers: builder.steps.count, results: results)
            .withoutDeadSteps.inFewRegisters()
        constants = builder.constants
    }
}
