/// A move of who starts, completes or leaves a course, at once.
package struct CourseMove: Sendable, Hashable {
    package enum Moment: String, Sendable, Hashable {
        case start, completion, dropout
    }

    /// The states it leaves.
    package let from: [Int]
    /// A state by its number; the number of states stands for who leaves the population.
    package let to: Int
    package let moment: Moment

    package init(from: [Int], to: Int, moment: Moment) {
        self.from = from
        self.to = to
        self.moment = moment
    }
}
