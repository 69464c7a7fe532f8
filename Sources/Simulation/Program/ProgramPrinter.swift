import Numerics
import Results
import SourceText

/// Writes a program as an indented outline: what is computed how often.
///
/// Slots are written as s12, registers over individuals as r3, attributes as a0, responses as y0.
package enum ProgramPrinter {
    /// The inputs, the code of a draw and of a cycle, then each population.
    package static func text(_ program: Program) -> String {
        var outline = Outline()
        let name = program.model.isEmpty ? "" : " \(program.model)"
        outline.add("program\(name), scenario \(program.scenario) \(QuotedText.text(program.title))") {
            $0.add("cycles", "\(program.layout.cycles) of \(PlainNumber.text(program.layout.cycleLength)) month")
            $0.add("slots", "\(program.slots)")
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
                $0.add(parameter.name, "s\(slot)")
            }
        }
        outline.add("constants") {
            for (slot, value) in program.constants.enumerated() { $0.add("s\(slot) = \(PlainNumber.text(value))") }
        }
        outline.add("each draw") { for step in program.drawCode { $0.add(line(step)) } }
        for (outcome, place) in zip(program.layout.modelOutcomes, program.modelOutcomes) {
            outline.add("outcome \(outcome.label.name): s\(place.slot)")
        }
        outline.add("each cycle") { for step in program.cycleCode { $0.add(line(step)) } }
        for population in program.populations { add(population, of: program, to: &outline) }
        return outline.text
    }

    private static func line(_ step: ScalarStep) -> String {
        switch step {
        case .apply(let operation, let operands, let to): "s\(to) = \(operation)(\(slots(operands)))"
        case .sample(let form, let arguments, let input, let parameter, let to):
            "s\(to) = draw \(form.text(arguments.map { "s\($0)" }, isLabelled: false)) at input \(input) for \(parameter)"
        case .bootstrapWeights(let firstInput, let count, let to):
            "s\(to)...s\(to + count - 1) = bootstrap weights at inputs \(firstInput)...\(firstInput + count - 1)"
        case .sampleVector(let form, let arguments, let firstInput, let parameter, let to, let count):
            "s\(to)...s\(to + count - 1) = draw \(form.text(arguments.map { "s\($0)" })) at inputs from "
                + "\(firstInput) for \(parameter)"
        case .element(let values, let index, _, let to): "s\(to) = element s\(index) of (\(slots(values)))"
        case .time(let to): "s\(to) = time"
        case .latch(let condition, let cycle, let to): "s\(to) = s\(condition) as it is in cycle \(cycle + 1)"
        case .total(let total, let to): "s\(to) = \(line(total))"
        case .interpolate(let place, let points, let values, _, let to):
            "s\(to) = interpolate(s\(place), (\(slots(points))), (\(slots(values))))"
        }
    }

    private static func line(_ total: RunningTotal) -> String {
        switch total {
        case .people(let states): "people so far in states \(states.lowerBound) ..< \(states.upperBound)"
        case .course(let series, let intervention): "\(series) so far of intervention \(intervention)"
        }
    }

    static func slots(_ numbers: [Int]) -> String { numbers.map { "s\($0)" }.joined(separator: ", ") }

    static func line(_ drawn: DrawnValue) -> String {
        switch drawn {
        case .parametric(let form, let arguments):
            form.text(arguments.map { "s\($0)" }, isLabelled: false)
        case .data(let values, let weights):
            "one of (\(slots(values)))" + (weights.map { " with weights (\(slots($0)))" } ?? "")
        }
    }
}
