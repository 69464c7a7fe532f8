import Numerics
import Program

/// How the candidates for an intervention are found: whom it takes, with which chance they accept, and who comes first.
struct SelectionCode: Sendable {
    /// A number of a candidate.
    enum Value: Sendable, Equatable {
        /// The same for all, in a slot.
        case slot(Int)
        /// Each candidate's own, so that it is kept for as long as they wait.
        case own(ColumnOperand)
        /// An attribute, which is kept anyway; the largest comes first where it is descending.
        case attribute(Int, isDescending: Bool)
    }

    let code: ColumnProgram
    /// Whether nothing of it can change for somebody who stays in a state and begins no course, but for numbers that are
    /// the same for all: then only those who have changed are looked at again.
    let isSettled: Bool
    let eligible: ColumnOperand
    let acceptance: Value
    /// Nil where who has waited longest comes first.
    let priority: Value?

    /// - Parameters:
    ///   - code: the selection as the engine runs it.
    ///   - isSettled: whether it is settled.
    ///   - attributes: how many columns never change for anybody.
    init(_ code: ColumnProgram, hasPriority: Bool, isSettled: Bool, attributes: Int) {
        self.code = code
        self.isSettled = isSettled
        eligible = code.results[0]
        acceptance = Self.value(code.results[1])
        priority = hasPriority ? Self.attribute(code.results[2], code, attributes) ?? Self.value(code.results[2]) : nil
    }

    /// Whether a selection is settled, given what else is.
    static func isSettled(_ selection: ColumnProgram, _ settled: SettledCode, changingSlots: Set<Int>) -> Bool {
        var trial = settled
        let rest = trial.takeSteps(from: selection)
        if case .scalar(let slot) = rest.results[0], changingSlots.contains(slot) { return false }
        return rest.steps.isEmpty
    }

    private static func value(_ operand: ColumnOperand) -> Value {
        if case .scalar(let slot) = operand { .slot(slot) } else { .own(operand) }
    }

    /// The attribute that a priority is, or of which it is the negative.
    private static func attribute(_ operand: ColumnOperand, _ code: ColumnProgram, _ attributes: Int) -> Value? {
        switch operand {
        case .attribute(let column) where column < attributes: return .attribute(column, isDescending: false)
        case .register(let register):
            let writes = code.steps.filter { $0.target == register }
            guard writes.count == 1, case .apply(.negate, let operands, _) = writes[0],
                case .attribute(let column) = operands[0], column < attributes
            else { return nil }
            return .attribute(column, isDescending: true)
        case .attribute, .response, .scalar: return nil
        }
    }

    /// Whether candidates differ in what comes first.
    var differsInPriority: Bool {
        switch priority {
        case .own?, .attribute?: true
        case .slot?, nil: false
        }
    }

    /// Whether each candidate has a chance of acceptance, and a priority, of its own.
    var hasOwnAcceptance: Bool { if case .own = acceptance { true } else { false } }
    var hasOwnPriority: Bool { if case .own? = priority { true } else { false } }

    /// The bytes that an individual takes on the lists: its link and its place, and the numbers of its own.
    var bytes: Int {
        let own = (hasOwnAcceptance ? 1 : 0) + (hasOwnPriority ? 1 : 0)
        return 2 * MemoryLayout<Int32>.size + own * MemoryLayout<Double>.size
    }
}
