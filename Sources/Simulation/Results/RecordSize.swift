/// How many values one draw of one scenario has, array by array.
package struct RecordSize: Sendable, Equatable {
    package let ledger: Int
    package let outcomes: Int
    package let people: Int
    package let moves: Int
    package let arrivals: Int
    package let courses: Int
    package let parameters: Int
    package let modelOutcomes: Int

    package init(_ layout: ResultLayout) {
        let states = layout.states.count
        ledger = layout.moments * layout.lines.count
        outcomes = layout.moments * layout.outcomes.count
        people = (layout.cycles + 1) * states
        moves = layout.years.count * layout.moves.count
        arrivals = layout.cycles * layout.populations.count
        courses = layout.moments * layout.interventions.count * CourseSeries.allCases.count
        parameters = layout.parameters.count
        modelOutcomes = layout.modelOutcomes.count
    }

    /// The bytes of so many draws; the largest integer where they are beyond counting.
    package func bytes(draws: Int) -> Int {
        let numbers =
            Double(ledger) + Double(outcomes) + Double(people) + Double(moves) + Double(arrivals) + Double(courses)
            + Double(parameters) + Double(modelOutcomes)
        let bytes = numbers * Double(MemoryLayout<Double>.size) * Double(draws)
        return Int(exactly: bytes.rounded()) ?? .max
    }
}
