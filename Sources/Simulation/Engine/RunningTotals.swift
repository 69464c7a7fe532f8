import Program
import Results

/// The numbers of a run that a model may ask for, as they were at the end of the last cycle.
struct RunningTotals {
    /// By state of the layout.
    private var people: [Double]
    /// By intervention and series.
    private var courses: [Double]

    /// Nobody anywhere yet.
    init(layout: ResultLayout) {
        people = [Double](repeating: 0, count: layout.states.count)
        courses = [Double](repeating: 0, count: layout.interventions.count * CourseSeries.allCases.count)
    }

    func value(_ total: RunningTotal) -> Double {
        switch total {
        case .people(let states): people[states].reduce(0, +)
        case .course(let series, let intervention):
            courses[intervention * CourseSeries.allCases.count + series.rawValue]
        }
    }

    /// Takes the people of a population as they stand now.
    mutating func take(_ counts: [Int32], firstState: Int) {
        for (state, count) in counts.enumerated() { people[firstState + state] = Double(count) }
    }

    /// Takes the people of a population as they stand now, in numbers that need not be whole.
    mutating func take(_ counts: [Double], firstState: Int) {
        for (state, count) in counts.enumerated() { people[firstState + state] = count }
    }

    /// Takes the series of a cycle: a stock stands for the one before, anything else is added up.
    mutating func take(_ series: [Double], intervention: Int) {
        for kind in CourseSeries.allCases {
            let place = intervention * CourseSeries.allCases.count + kind.rawValue
            courses[place] = kind.isStock ? series[kind.rawValue] : courses[place] + series[kind.rawValue]
        }
    }
}
