import Program

/// How the candidates for an intervention are found: whom it takes, with which chance they accept, and who comes first.
struct SelectionCode: Sendable {
    /// A number of a candidate.
    enum Value: Sendable, Equatable {
        /// The same for all, in a slot.
        case slot(Int)
        /// Each candidate's own, so that it is kept for as long as they wait.
        case own(ColumnOperand)
    }

    let code: ColumnProgram
    /// Whether nothing of it can change for somebody who stays in a state and begins no course, but for numbers that are
    /// the same for all: then only those who have changed are looked at again.
    let isSettled: Bool
    let eligible: ColumnOperand
    let acceptance: Value
    /// Nil where who has waited longest comes first.
    let priority: Value?

    /// - Parameter settled: takes in what is settled, where the rest has to be computed in each cycle.
    init(_ intervention: InterventionProgram, _ settled: inout SettledCode, changingSlots: Set<Int>) {
        var trial = settled
        let rest = trial.takeSteps(from: intervention.selection)
        var isSettled = rest.steps.isEmpty
        if case .scalar(let slot) = rest.results[0], changingSlots.contains(slot) { isSettled = false }
        self.isSettled = isSettled
        // What is looked at only now and then needs no column of its own.
        if isSettled {
            code = intervention.selection
        } else {
            code = rest
            settled = trial
        }
        eligible = code.results[0]
        acceptance = Self.value(code.results[1])
        priority = intervention.hasPriority ? Self.value(code.results[2]) : nil
    }

    private static func value(_ operand: ColumnOperand) -> Value {
        if case .scalar(let slot) = operand { .slot(slot) } else { .own(operand) }
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
