/// The series that a run keeps of each intervention.
package enum CourseSeries: Int, Sendable, CaseIterable {
    /// People in a course during the cycle.
    case enrolled
    /// People eligible and not yet offered a place, after the offers of the cycle.
    case waiting
    /// Courses begun in the cycle.
    case started
    /// Offers refused in the cycle.
    case refused
    /// Courses that ended at the start of the cycle.
    case completed
    /// Hours of staff in the cycle.
    case hours
    /// Courses begun by somebody who joined the waiting list in an earlier cycle.
    case delayed
    /// The time that those who began in the cycle had been on the waiting list, in months.
    case waited
    /// Courses left before their end at the start of the cycle.
    case dropped
    /// 1 in the cycle in which the first of the intervention's stage gates opened.
    case expanded

    /// Whether it counts people at a time, so that it does not add up from cycle to cycle.
    package var isStock: Bool {
        switch self {
        case .enrolled, .waiting: true
        case .started, .refused, .completed, .hours, .delayed, .waited, .dropped, .expanded: false
        }
    }
}
