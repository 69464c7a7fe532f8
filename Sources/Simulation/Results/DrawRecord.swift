/// What one draw of one scenario gave; the arrays are those of `RunResults` without the axis of draws.
package struct DrawRecord: Sendable {
    package var ledger: [Double]
    package var outcomes: [Double]
    package var people: [Double]
    package var flows: [Double]
    package var exits: [Double]
    package var arrivals: [Double]
    package var courses: [Double]
    package var parameters: [Double]
    package var modelOutcomes: [Double]

    /// A record of zeros.
    package init(layout: ResultLayout) {
        let size = RecordSize(layout)
        ledger = [Double](repeating: 0, count: size.ledger)
        outcomes = [Double](repeating: 0, count: size.outcomes)
        people = [Double](repeating: 0, count: size.people)
        flows = [Double](repeating: 0, count: size.flows)
        exits = [Double](repeating: 0, count: size.exits)
        arrivals = [Double](repeating: 0, count: size.arrivals)
        courses = [Double](repeating: 0, count: size.courses)
        parameters = [Double](repeating: 0, count: size.parameters)
        modelOutcomes = [Double](repeating: 0, count: size.modelOutcomes)
    }
}
