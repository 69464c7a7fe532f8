import Numerics

/// Where each individual stands with one intervention, and how it responds.
final class Courses {
    private(set) var standing: IndividualColumn<Standing>
    /// The cycle in which the last course began and the one as which it ended, or will end; -1 before.
    private(set) var begin: CycleColumn
    private(set) var end: CycleColumn
    /// The cycle since which somebody waits, or in which somebody refused.
    private(set) var since: CycleColumn
    /// The cycle in which a course was last completed, and last left; -1 before.
    private(set) var completed: CycleColumn
    private(set) var dropped: CycleColumn
    /// How many courses have begun.
    private(set) var begun: KeptColumn<Int32>
    /// What is drawn as a course begins; 1 before.
    private(set) var response: KeptColumn<Double>
    /// What is the same for all in this draw.
    var terms = CourseTerms()
    var begunInAll = 0
    /// Whether anybody's course has ended.
    var hasEnded = false
    /// How many courses ended as the cycle began: by completion, and before.
    var ended = (completed: 0, dropped: 0)
    /// How many left the population in a course and have not been counted yet.
    var gone = 0
    /// Whether one of the stage gates has opened.
    var hasExpanded = false
    var budget: BudgetLedger?
    var staff: StaffLevel?

    init(individuals: Int, _ columns: CourseColumns) {
        standing = IndividualColumn(count: individuals, repeating: .none)
        begin = CycleColumn(count: individuals, isKept: columns.begin)
        end = CycleColumn(count: individuals, isKept: true)
        since = CycleColumn(count: individuals, isKept: true)
        completed = CycleColumn(count: individuals, isKept: columns.completed)
        dropped = CycleColumn(count: individuals, isKept: columns.dropped)
        begun = KeptColumn(count: individuals, repeating: 0, isKept: columns.begun)
        response = KeptColumn(count: individuals, repeating: 1, isKept: columns.response)
    }

    /// Makes room for more individuals, who have had no course yet.
    func grow(to individuals: Int) {
        standing.grow(to: individuals, repeating: .none)
        begin.grow(to: individuals)
        end.grow(to: individuals)
        since.grow(to: individuals)
        completed.grow(to: individuals)
        dropped.grow(to: individuals)
        begun.grow(to: individuals)
        response.grow(to: individuals)
    }

    /// Whether an individual may have yet another course.
    func mayHaveMore(_ individual: Int) -> Bool { terms.mostCourses.map { begun[individual] < $0 } ?? true }
}
