import Program
import Results

/// A booking, and where its amounts are recorded.
struct BookingPlace {
    let times: Booking.Times
    let target: Booking.Target
    let factorSlot: Int
    let isMoment: Bool
    /// The place of the first cycle, and how far from one cycle's to the next.
    let first: Int
    let stride: Int

    init(_ booking: Booking, _ layout: ResultLayout) {
        (times, target, isMoment) = (booking.times, booking.target, booking.isMoment)
        factorSlot = booking.factorSlot
        switch target {
        case .ledger(let line): (first, stride) = (line, layout.lines.count)
        case .outcome(let outcome): (first, stride) = (outcome, layout.outcomes.count)
        case .hours(let intervention):
            first = DrawRecord.course(0, intervention, layout) + CourseSeries.hours.rawValue
            stride = DrawRecord.course(1, 0, layout)
        }
    }
}
