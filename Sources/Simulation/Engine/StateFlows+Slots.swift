import Program

extension StateFlows {
    /// The slots that the code and the conditions read; what else moves take from slots is not among them.
    var slots: [Int] {
        var slots = code.steps.flatMap(\.lookedUpSlots)
        for case .scalar(let slot) in code.steps.flatMap(\.operands) + code.results { slots.append(slot) }
        for case .slot(let slot) in certain.map(\.condition) { slots.append(slot) }
        return slots
    }
}
