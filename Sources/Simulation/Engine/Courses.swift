import Numerics

/// Where each individual stands with one intervention, and how it responds.
final class Courses {
    private(set) var standing: IndividualColumn<Standing>
    /// The cycle in which the course began and the one as which it ended; -1 before.
    private(set) var begin: IndividualColumn<Int32>
    private(set) var end: IndividualColumn<Int32>
    private(set) var waitingSince: IndividualColumn<Int32>
    /// What is drawn as a course begins; 1 before.
    private(set) var response: IndividualColumn<Double>
    /// How many cycles a course lasts in this draw.
    var length: Int32 = 1
    /// What responses are drawn from.
    var responses: Distribution?
    var begunInAll = 0
    /// Whether anybody's course has ended.
    var hasEnded = false
    /// The individuals in a course, in the order in which they began.
    var inCourse: [Int32] = []

    init(individuals: Int) {
        standing = IndividualColumn(count: individuals, repeating: .none)
        begin = IndividualColumn(count: individuals, repeating: -1)
        end = IndividualColumn(count: individuals, repeating: -1)
        waitingSince = IndividualColumn(count: individuals, repeating: -1)
        response = IndividualColumn(count: individuals, repeating: 1)
    }

    /// Makes room for more individuals, who have had no course yet.
    func grow(to individuals: Int) {
        standing.grow(to: individuals, repeating: .none)
        begin.grow(to: individuals, repeating: -1)
        end.grow(to: individuals, repeating: -1)
        waitingSince.grow(to: individuals, repeating: -1)
        response.grow(to: individuals, repeating: 1)
    }
}
