import Program
import Results

extension DrawRecord {
    /// Adds an amount to what it is meant for, in a cycle.
    mutating func book(_ amount: Double, for target: Booking.Target, cycle: Int, _ layout: ResultLayout) {
        switch target {
        case .ledger(let line): ledger[cycle * layout.lines.count + line] += amount
        case .outcome(let outcome): outcomes[cycle * layout.outcomes.count + outcome] += amount
        case .hours(let intervention):
            courses[Self.course(cycle, intervention, layout) + CourseSeries.hours.rawValue] += amount
        }
    }

    /// Where the series of an intervention begin in a cycle.
    static func course(_ cycle: Int, _ intervention: Int, _ layout: ResultLayout) -> Int {
        (cycle * layout.interventions.count + intervention) * CourseSeries.allCases.count
    }
}
