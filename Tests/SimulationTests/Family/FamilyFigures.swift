import Results

/// The figures of a run by which engines are compared, one value a draw: people per state at a few time points, moves,
/// exits and arrivals, each line of the ledger, each outcome, each series of each intervention.
struct FamilyFigures {
    struct Figure {
        let name: String
        let values: [Double]
    }

    private(set) var figures: [Figure] = []
    private let results: RunResults

    init(_ results: RunResults) {
        self.results = results
        let layout = results.layout
        let states = layout.states.count
        for point in [1, layout.cycles / 2, layout.cycles] {
            for state in 0..<states {
                add("people \(layout.states[state].name) at \(point)", results.people) { [point * states + state] }
            }
        }
        let years = layout.years.indices
        for from in 0..<states {
            for to in 0..<states where to != from {
                add("moves \(layout.states[from].name) -> \(layout.states[to].name)", results.flows) {
                    years.map { ($0 * states + from) * states + to }
                }
            }
            add("exits \(layout.states[from].name)", results.exits) { years.map { $0 * states + from } }
        }
        add("arrivals", results.arrivals) { Array(0..<layout.cycles) }
        let moments = 0..<layout.moments
        for (line, words) in layout.lines.enumerated() {
            add("cost \(words.title)", results.ledger) { moments.map { $0 * layout.lines.count + line } }
        }
        for (outcome, words) in layout.outcomes.enumerated() {
            add("outcome \(words.label.name)", results.outcomes) {
                moments.map { $0 * layout.outcomes.count + outcome }
            }
        }
        // Amounts that hang together: the variance of their sum is right where their covariances are.
        add("all costs", results.ledger) { Array(0..<layout.moments * layout.lines.count) }
        for (number, intervention) in layout.interventions.enumerated() {
            let count = CourseSeries.allCases.count
            for series in CourseSeries.allCases {
                let place = number * count + series.rawValue
                let perMoment = layout.interventions.count * count
                add("\(series) \(intervention.name)", results.courses) { moments.map { $0 * perMoment + place } }
                guard series.isStock else { continue }
                add("\(series) \(intervention.name) half-way", results.courses) {
                    [layout.cycles / 2 * perMoment + place]
                }
            }
        }
    }

    /// Adds the sum over places of an array, draw by draw.
    private mutating func add(_ name: String, _ array: [Double], _ places: () -> [Int]) {
        let size = array.count / results.draws
        let places = places()
        let values = (0..<results.draws).map { draw in places.reduce(0) { $0 + array[draw * size + $1] } }
        figures.append(Figure(name: name, values: values))
    }
}
