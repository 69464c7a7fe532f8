import Program

/// What code over individuals needs while it runs over a block: one for each thread.
final class Workspace {
    /// How many individuals a block holds; a multiple of eight. The results do not depend on it.
    let block: Int
    let registers: ColumnFile
    /// What picked-out individuals have in the columns that a step reads: one register for each operand.
    let gathered: ColumnFile
    /// 0, 1, 2, ...: the distances within a run of neighbours.
    let neighbours: IndividualColumn<Int32>
    /// The individuals picked out for the block that runs.
    let picked: IndividualColumn<Int32>
    /// The rates of the flows out of a state, for the individuals of a block.
    let rates: ColumnFile
    /// What goes to each destination of those flows, all of it together, and the chance to leave in a cycle.
    let weights: ColumnFile
    let totals: IndividualColumn<Double>
    let leaving: IndividualColumn<Double>
    /// The places in the block of those who leave.
    let listed: IndividualColumn<Int32>
    /// Where a condition takes the individuals of a block; -1 where none does.
    let decided: IndividualColumn<Int32>

    init(_ code: PopulationCode, block: Int) {
        self.block = block
        registers = ColumnFile(registers: code.registers, block: block)
        gathered = ColumnFile(registers: Self.mostOperands, block: block)
        neighbours = IndividualColumn(count: block, repeating: 0)
        for place in 0..<block { neighbours[place] = Int32(place) }
        picked = IndividualColumn(count: block, repeating: 0)
        rates = ColumnFile(registers: code.individualMoves, block: block)
        weights = ColumnFile(registers: code.individualMoves > 0 ? code.program.states + 1 : 0, block: block)
        totals = IndividualColumn(count: block, repeating: 0)
        leaving = IndividualColumn(count: block, repeating: 0)
        listed = IndividualColumn(count: block, repeating: 0)
        decided = IndividualColumn(count: block, repeating: -1)
    }

    /// No operation reads more.
    private static let mostOperands = 3
}
