import Program
import Results

extension DrawRecord {
    /// Takes the parameters and the outcomes of the model as a whole, once the code of a draw has run.
    mutating func takeOutcomes(of program: Program, _ slots: ScalarFile, draw: Int) throws(RunError) {
        for (number, slot) in program.parameterSlots.enumerated() { parameters[number] = slots[slot] }
        for (number, outcome) in program.modelOutcomes.enumerated() {
            let value = slots[outcome.slot]
            guard value.isFinite else {
                let what = "the outcome '\(program.layout.modelOutcomes[number].label.name)'"
                throw RunError(
                    .notFinite(value.isNaN ? .nan : value, what: what), scenario: program.scenario, draw: draw,
                    range: outcome.range)
            }
            modelOutcomes[number] = value
        }
    }
}
