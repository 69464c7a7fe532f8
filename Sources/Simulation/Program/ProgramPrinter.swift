import Numerics
import Results
import SourceText

/// Writes a program as an indented outline: what is computed how often.
///
/// A constant is written as its number, a value as the text calls it. A value without a name is written as s12 where it is
/// in a slot, and as v3 where it belongs to individuals.
package enum ProgramPrinter {
    /// The inputs, the code of a draw and of a cycle, each population, and how many operations that makes.
    package static func text(_ program: Program) -> String {
        var outline = Outline()
        let words = ProgramWords(program)
        let name = program.model.isEmpty ? "" : " \(program.model)"
        outline.add("program\(name), scenario \(program.scenario) \(QuotedText.text(program.title))") {
            $0.add("cycles", "\(program.layout.cycles) of \(PlainNumber.text(program.layout.cycleLength)) month")
            $0.add("slots", "\(program.slots), of which \(program.constants.count) hold constants")
        }
        outline.add("uncertain inputs") {
            for (number, input) in program.inputs.enumerated() { $0.add("\(number): \(input.name) \(input.component)") }
        }
        for group in program.correlatedInputs {
            outline.add("correlated inputs") {
                for (input, row) in zip(group.inputs, group.copula.factor.rows) {
                    $0.add("\(input)", row.map { PlainNumber.text($0) }.joined(separator: ", "))
                }
            }
        }
        outline.add("parameters") {
            for (parameter, slot) in zip(program.layout.parameters, program.parameterSlots) {
                let value = words.slot(slot)
                $0.add(parameter.name, value == parameter.name ? "each draw" : value)
            }
        }
        outline.add("each draw, \(count(program.drawCode.count))") {
            for step in program.drawCode { $0.add(words.line(step)) }
        }
        for (outcome, place) in zip(program.layout.modelOutcomes, program.modelOutcomes) {
            outline.add("outcome \(outcome.label.name): \(words.slot(place.slot))")
        }
        outline.add("each cycle, \(count(program.cycleCode.count))") {
            for step in program.cycleCode { $0.add(words.line(step)) }
        }
        var summary = ["each draw: \(program.drawCode.count)", "each cycle: \(program.cycleCode.count)"]
        let changingSlots = Set(program.cycleCode.flatMap(\.targets))
        for population in program.populations {
            let page = PopulationPage(population, of: program, words, changingSlots: changingSlots)
            page.add(to: &outline)
            summary += page.summary
        }
        outline.add("operations") { for line in summary { $0.add(line) } }
        return outline.text
    }

    /// So many operations, in words.
    static func count(_ operations: Int) -> String { operations == 1 ? "1 operation" : "\(operations) operations" }
}
