import Numerics
import Program

/// The slots that hold the same number in every draw and cycle, as far as the code of a draw tells by itself.
struct KnownSlots {
    private var values: [Int: Double] = [:]

    /// - Complexity: proportional to the code of a draw.
    init(_ program: Program) {
        for (slot, constant) in program.constants.enumerated() { values[slot] = constant }
        for step in program.drawCode {
            switch step {
            case .apply(let operation, let operands, let to):
                let known = operands.compactMap { values[$0] }
                guard known.count == operands.count else { continue }
                switch known.count {
                case 1: values[to] = operation.result(known[0])
                case 2: values[to] = operation.result(known[0], known[1])
                default: values[to] = operation.result(known[0], known[1], known[2])
                }
            default: break
            }
        }
        // A slot that code fills again in each cycle is not known.
        for step in program.cycleCode {
            for slot in step.targets { values[slot] = nil }
        }
    }

    subscript(slot: Int) -> Double? { values[slot] }
}
