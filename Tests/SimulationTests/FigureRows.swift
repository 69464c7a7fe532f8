import Results

/// Every series of a run's results under a name made of its labels, so that runs of different layouts can be compared.
struct FigureRows {
    struct Row: Equatable {
        let name: String
        /// The bits of the values, by draw and time.
        let bits: [UInt64]
    }

    private(set) var rows: [Row] = []

    init(_ results: RunResults) {
        let layout = results.layout
        for (number, line) in layout.lines.enumerated() {
            let cause = line.cause == 0 ? "care" : layout.interventions[line.cause - 1].name
            let place = [
                layout.populations[line.population].name, layout.domains[line.domain].name,
                layout.payers[line.payer].name, cause, line.title,
            ]
            add("ledger \(place.joined(separator: " "))", results.ledger, number, of: layout.lines.count)
        }
        for (number, outcome) in layout.outcomes.enumerated() {
            add("outcome \(outcome.label.name)", results.outcomes, number, of: layout.outcomes.count)
        }
        let states = layout.states.map { "\(layout.populations[$0.population].name) \($0.name)" }
        for (number, state) in states.enumerated() {
            add("people \(state)", results.people, number, of: states.count)
            for (other, target) in states.enumerated()
            where layout.states[other].population == layout.states[number].population {
                let place = number * states.count + other
                add("flow \(state) \(target)", results.flows, place, of: states.count * states.count)
            }
        }
        for (number, state) in states.enumerated() { add("exits \(state)", results.exits, number, of: states.count) }
        for (number, population) in layout.populations.enumerated() {
            add("arrivals \(population.name)", results.arrivals, number, of: layout.populations.count)
        }
        let series = CourseSeries.allCases
        let perCycle = layout.interventions.count * series.count
        for (number, intervention) in layout.interventions.enumerated() {
            for one in series {
                add("\(one) \(intervention.name)", results.courses, number * series.count + one.rawValue, of: perCycle)
            }
        }
        for (number, parameter) in layout.parameters.enumerated() {
            add("parameter \(parameter.name)", results.parameters, number, of: layout.parameters.count)
        }
        for (number, outcome) in layout.modelOutcomes.enumerated() {
            let count = layout.modelOutcomes.count
            add("outcome of the model \(outcome.label.name)", results.modelOutcomes, number, of: count)
        }
    }

    private mutating func add(_ name: String, _ values: [Double], _ place: Int, of count: Int) {
        let bits = stride(from: place, to: values.count, by: count).map { values[$0].bitPattern }
        rows.append(Row(name: name, bits: bits))
    }

    /// The names of the rows here that are missing there, or have another bit anywhere.
    func differing(from other: FigureRows) -> [String] {
        rows.filter { !other.rows.contains($0) }.map(\.name)
    }
}
