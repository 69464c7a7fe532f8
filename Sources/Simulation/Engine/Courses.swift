import Numerics

/// Where each individual stands with one intervention, and how it responds.
final class Courses {
    private(set) var standing: IndividualColumn<Standing>
    /// The cycle in which the last course began and the one as which it ended, or will end; -1 before.
    private(set) var begin: IndividualColumn<Int32>
    private(set) var end: IndividualColumn<Int32>
    /// The cycle since which somebody waits, or in which somebody refused.
    private(set) var since: IndividualColumn<Int32>
    /// The lot of who waits, drawn as one joins the list.
    private(set) var lot: IndividualColumn<UInt32>
    /// The cycle in which a course was last completed, and last left; -1 before.
    private(set) var completed: IndividualColumn<Int32>
    private(set) var dropped: IndividualColumn<Int32>
    /// How many courses have begun.
    private(set) var begun: IndividualColumn<Int32>
    /// What is drawn as a course begins; 1 before.
    private(set) var response: IndividualColumn<Double>
    /// What is the same for all in this draw.
    var terms = CourseTerms()
    var begunInAll = 0
    /// Whether anybody's course has ended.
    var hasEnded = false
    /// The individuals in a course, in the order in which they began.
    var inCourse: [Int32] = []
    /// How many courses ended as the cycle began: by completion, and before.
    var ended = (completed: 0, dropped: 0)
    /// How many left the population in a course and have not been counted yet.
    var gone = 0
    /// Whether one of the stage gates has opened.
    var hasExpanded = false
    var budget: BudgetLedger?
    var staff: StaffLevel?

    init(individuals: Int) {
        standing = IndividualColumn(count: individuals, repeating: .none)
        begin = IndividualColumn(count: individuals, repeating: -1)
        end = IndividualColumn(count: individuals, repeating: -1)
        since = IndividualColumn(count: individuals, repeating: -1)
        lot = IndividualColumn(count: individuals, repeating: 0)
        completed = IndividualColumn(count: individuals, repeating: -1)
        dropped = IndividualColumn(count: individuals, repeating: -1)
        begun = IndividualColumn(count: individuals, repeating: 0)
        response = IndividualColumn(count: individuals, repeating: 1)
    }

    /// Makes room for more individuals, who have had no course yet.
    func grow(to individuals: Int) {
        standing.grow(to: individuals, repeating: .none)
        begin.grow(to: individuals, repeating: -1)
        end.grow(to: individuals, repeating: -1)
        since.grow(to: individuals, repeating: -1)
        lot.grow(to: individuals, repeating: 0)
        completed.grow(to: individuals, repeating: -1)
        dropped.grow(to: individuals, repeating: -1)
        begun.grow(to: individuals, repeating: 0)
        response.grow(to: individuals, repeating: 1)
    }

    /// Whether somebody may be offered a place, if eligible: not while in a course, and after a course or a refusal only
    /// where and when the intervention says so.
    func isOpen(to individual: Int, cycle: Int) -> Bool {
        let now = Int32(cycle)
        switch standing[individual] {
        case .none, .waiting: return terms.mostCourses.map { begun[individual] < $0 } ?? true
        case .active: return false
        case .done:
            guard let again = terms.again else { return false }
            return now - end[individual] >= again && terms.mostCourses.map { begun[individual] < $0 } ?? true
        case .refused:
            guard let asksAgain = terms.asksAgain else { return false }
            return now - since[individual] >= asksAgain
        }
    }
}
