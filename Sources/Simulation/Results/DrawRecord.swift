/// What one draw of one scenario gave; the arrays are those of `RunResults` without the axis of draws.
package struct DrawRecord: Sendable {
    package var ledger: [Double]
    package var outcomes: [Double]
    package var people: [Int32]
    package var flows: [Int32]
    package var courses: [Double]
    package var parameters: [Double]

    /// A record of zeros.
    package init(layout: ResultLayout) {
        let states = layout.states.count
        ledger = [Double](repeating: 0, count: layout.cycles * layout.lines.count)
        outcomes = [Double](repeating: 0, count: layout.cycles * layout.outcomes.count)
        people = [Int32](repeating: 0, count: (layout.cycles + 1) * states)
        flows = [Int32](repeating: 0, count: layout.years.count * states * states)
        courses = [Double](
            repeating: 0, count: layout.cycles * layout.interventions.count * CourseSeries.allCases.count)
        parameters = [Double](repeating: 0, count: layout.parameters.count)
    }

    /// The bytes that a record takes.
    package var byteCount: Int {
        8 * (ledger.count + outcomes.count + courses.count + parameters.count) + 4 * (people.count + flows.count)
    }
}
