/// What one draw of one scenario gave; the arrays are those of `RunResults` without the axis of draws.
package struct DrawRecord: Sendable {
    package var ledger: [Double]
    package var outcomes: [Double]
    package var people: [Double]
    package var moves: [Double]
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
        moves = [Double](repeating: 0, count: size.moves)
        arrivals = [Double](repeating: 0, count: size.arrivals)
        courses = [Double](repeating: 0, count: size.courses)
        parameters = [Double](repeating: 0, count: size.parameters)
        modelOutcomes = [Double](repeating: 0, count: size.modelOutcomes)
    }

    /// Makes it a record of zeros again.
    package mutating func clear() {
        Self.clear(&ledger)
        Self.clear(&outcomes)
        Self.clear(&people)
        Self.clear(&moves)
        Self.clear(&arrivals)
        Self.clear(&courses)
        Self.clear(&parameters)
        Self.clear(&modelOutcomes)
    }

    private static func clear(_ values: inout [Double]) {
        for place in values.indices { values[place] = 0 }
    }
}
