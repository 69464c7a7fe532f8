extension PopulationProgram {
    /// All steps of its code, for who looks for what they need.
    package var allSteps: [ColumnStep] {
        var steps = interventions.flatMap(\.selection.steps) + booking.steps + courseBooking.steps
        for case let dropout? in interventions.map(\.course.dropout) { steps += dropout.code.steps }
        for case .computed(let code) in attributes { steps += code.steps }
        for flows in flows { steps += flows.code.steps }
        for booking in moveBookings { steps += booking.code.steps }
        return steps
    }
}
