/// Where each individual stands with one intervention, and how it responds.
final class Courses {
    enum Standing: UInt8 {
        case none, waiting, active, done, refused
    }

    let standing: IndividualColumn<UInt8>
    /// The cycle in which the course began and the one as which it ended; -1 before.
    let begin: IndividualColumn<Int32>
    let end: IndividualColumn<Int32>
    let waitingSince: IndividualColumn<Int32>
    let response: IndividualColumn<Double>
    var active = 0
    var begunInAll = 0
    /// The individuals in a course, in the order in which they began.
    var inCourse: [Int] = []

    init(individuals: Int) {
        standing = IndividualColumn(count: individuals, repeating: Standing.none.rawValue)
        begin = IndividualColumn(count: individuals, repeating: -1)
        end = IndividualColumn(count: individuals, repeating: -1)
        waitingSince = IndividualColumn(count: individuals, repeating: -1)
        response = IndividualColumn(count: individuals, repeating: 1)
    }

    func standing(of individual: Int) -> Standing { Standing(rawValue: standing[individual]) ?? .none }
}
