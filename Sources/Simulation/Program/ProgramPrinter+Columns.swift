import SourceText

extension ProgramPrinter {
    /// Code over individuals and, behind an arrow, where its results are.
    static func add(_ label: String, _ code: ColumnProgram, to outline: inout Outline) {
        outline.add("\(label), \(code.registers) registers") {
            for step in code.steps { $0.add(line(step)) }
            $0.add("-> " + code.results.map(line).joined(separator: ", "))
        }
    }

    private static func line(_ operand: ColumnOperand) -> String {
        switch operand {
        case .register(let number): "r\(number)"
        case .attribute(let number): "a\(number)"
        case .response(let number): "y\(number)"
        case .scalar(let slot): "s\(slot)"
        }
    }

    private static func line(_ step: ColumnStep) -> String {
        switch step {
        case .apply(let operation, let operands, let to):
            "r\(to) = \(operation)(\(operands.map(line).joined(separator: ", ")))"
        case .byState(let table, let to): "r\(to) = table \(table) by state"
        case .individual(let to): "r\(to) = individual"
        case .sinceEntry(let to): "r\(to) = time since entry"
        case .timeInState(let to): "r\(to) = time in state"
        case .interpolate(let place, let points, let values, _, let to):
            "r\(to) = interpolate(\(line(place)), (\(slots(points))), (\(slots(values))))"
        case .element(let values, let index, _, let to): "r\(to) = element \(line(index)) of (\(slots(values)))"
        case .built(let intervention, let months, let to):
            "r\(to) = built up over s\(months) in intervention \(intervention)"
        case .strength(let intervention, let fading, let to):
            "r\(to) = strength of intervention \(intervention)" + (fading.map { " fading by half-life \($0)" } ?? "")
        case .active(let intervention, let to): "r\(to) = active in intervention \(intervention)"
        case .after(let intervention, let months, let to):
            "r\(to) = within s\(months) after intervention \(intervention)"
        case .begun(let intervention, let to): "r\(to) = began intervention \(intervention)"
        case .completed(let intervention, let to): "r\(to) = completed intervention \(intervention)"
        case .dropped(let intervention, let to): "r\(to) = left intervention \(intervention)"
        }
    }
}
