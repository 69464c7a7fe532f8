extension PopulationProgram {
    /// All its code over individuals.
    package var allCode: [ColumnProgram] {
        var code = interventions.map(\.selection) + interventions.compactMap(\.course.dropout?.code)
        code += [booking, courseBooking]
        for case .computed(let computed) in attributes { code.append(computed) }
        return code + flows.map(\.code) + moveBookings.map(\.code)
    }

    /// All steps of its code, for who looks for what they need.
    package var allSteps: [ColumnStep] { allCode.flatMap(\.steps) }
}
