import Results

/// The figures of one draw, by the places of the layout.
struct OneDraw {
    private let results: RunResults
    private let draw: Int

    init(_ results: RunResults, _ draw: Int) {
        self.results = results
        self.draw = draw
    }

    /// People in a state at a time point.
    func people(_ point: Int, _ state: Int) -> Int {
        let layout = results.layout
        return Int(results.people[(draw * (layout.cycles + 1) + point) * layout.states.count + state])
    }

    /// Moves from state to state in the year with this number.
    func moves(_ year: Int, from: Int, to: Int) -> Int {
        let layout = results.layout
        let states = layout.states.count
        return Int(results.flows[((draw * layout.years.count + year) * states + from) * states + to])
    }

    /// People who left the population from a state in the year with this number.
    func exits(_ year: Int, _ state: Int) -> Int {
        let layout = results.layout
        return Int(results.exits[(draw * layout.years.count + year) * layout.states.count + state])
    }

    /// People who entered a population as a cycle began.
    func arrivals(_ cycle: Int, _ population: Int) -> Int {
        let layout = results.layout
        return Int(results.arrivals[(draw * layout.cycles + cycle) * layout.populations.count + population])
    }

    /// A count of people in a series of an intervention's courses.
    func course(_ cycle: Int, _ intervention: Int, _ series: CourseSeries) -> Int {
        Int(courseAmount(cycle, intervention, series))
    }

    /// A series of an intervention's courses.
    func courseAmount(_ cycle: Int, _ intervention: Int, _ series: CourseSeries) -> Double {
        let layout = results.layout
        let interventions = layout.interventions.count
        let first = ((draw * layout.moments + cycle) * interventions + intervention) * CourseSeries.allCases.count
        return results.courses[first + series.rawValue]
    }

    /// The amount of a line of the ledger in a cycle.
    func amount(_ cycle: Int, line: Int) -> Double {
        results.ledger[(draw * results.layout.moments + cycle) * results.layout.lines.count + line]
    }

    /// An outcome in a cycle.
    func outcome(_ cycle: Int, _ outcome: Int = 0) -> Double {
        results.outcomes[(draw * results.layout.moments + cycle) * results.layout.outcomes.count + outcome]
    }

    /// A series of the first intervention over all cycles.
    func series(_ series: CourseSeries, intervention: Int = 0) -> [Int] {
        (0..<results.layout.cycles).map { course($0, intervention, series) }
    }

    /// A line of the ledger over all cycles.
    func amounts(line: Int) -> [Double] { (0..<results.layout.cycles).map { amount($0, line: line) } }

    /// A line of the ledger over all moments: with a correction, the horizon as well.
    func moments(line: Int) -> [Double] { (0..<results.layout.moments).map { amount($0, line: line) } }

    /// An outcome over all cycles.
    func outcomes(_ number: Int = 0) -> [Double] { (0..<results.layout.cycles).map { outcome($0, number) } }
}
