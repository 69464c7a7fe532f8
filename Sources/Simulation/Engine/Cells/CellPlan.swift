import Program

/// The cells of a population: those that what happens to people hangs on, and beside them, for each thing that is only
/// asked of people, cells that tell them apart by it as well.
///
/// What happens is drawn for the first, as if nothing else were asked; then who of a cell it happened to is drawn for
/// the others, one thing after another. So what is asked of people changes nothing about what happens to them, and
/// what one figure asks nothing about another one, but for what `CellForest` says.
final class CellPlan: Sendable {
    /// Cells that tell people apart by one thing more than others do.
    struct Layer: Sendable {
        let code: CellCode
        let field: CellField
        /// The layer whose cells they split; nil for those that what happens hangs on.
        let parent: Int?
        let amounts: CellAmounts
    }

    let base: CellCode
    let amounts: CellAmounts
    /// Each after the one whose cells it splits.
    let layers: [Layer]
    /// Whether what is booked for somebody stays the same all draw long for a cell of the base.
    let hasSteadyBooking: Bool

    /// Whether, where no code runs in each cycle, nothing about the cells and their chances changes in a draw but how
    /// many people are where.
    let canPass: Bool

    /// - Parameter cycleCode: the code that fills slots in each cycle.
    init(_ program: PopulationProgram, _ split: CellSplit, cycleCode: [ScalarStep]) {
        let code = PopulationCode(program, cycleCode: cycleCode, keepsCourses: true)
        let questions = CellQuestions(program, cycleCode: cycleCode)
        hasSteadyBooking = program.booking.isSteady(program, questions.changing)
        guard case .drawn = split else {
            // A share of each cell is taken, however fine: there is no chance to keep apart.
            base = CellCode(code, questions, flowsAnd: program.decidingCode + program.bookingCode)
            amounts = CellAmounts(program, CellAmounts.Asked(program, questions, beyond: base)) { _ in true }
            layers = []
            canPass = base.isNeverChanged && hasSteadyBooking
            return
        }
        let base = CellCode(code, questions, flowsAnd: program.decidingCode, for: program.bookingCode)
        let asked = CellAmounts.Asked(program, questions, beyond: base)
        let forest = CellForest(asked.all)
        var layers: [Layer] = []
        if !forest.fields.isEmpty {
            let everything = CellCode(code, questions, flowsAnd: program.decidingCode + program.bookingCode)
            for (field, parent) in zip(forest.fields, forest.parents) {
                let code = CellCode(parent.map { layers[$0].code } ?? base, andBy: field, of: everything, questions)
                let amounts = CellAmounts(program, asked) { $0.max() == field }
                layers.append(Layer(code: code, field: field, parent: parent, amounts: amounts))
            }
        }
        self.base = base
        self.layers = layers
        amounts = CellAmounts(program, asked) { $0.isEmpty }
        canPass = base.isNeverChanged && hasSteadyBooking && layers.isEmpty
    }
}

extension CellCode {
    /// Whether nobody arrives and nothing is booked on moves, and cells and the chances of leaving them stay the same.
    fileprivate var isNeverChanged: Bool {
        isSteady && !hasSteadyFlows.contains(false) && program.arrivals.isEmpty && program.moveBookings.isEmpty
    }
}
