import Program
import Quantities

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The staff of an intervention in one draw, in expected numbers: a fraction of a person is a person for that part.
///
/// In each cycle the share of the turnover leaves; who was recruited a delay ago begins; and vacancies, posts less who
/// is there and who has been recruited, are filled as fast as the pace allows. With a turnover of q in a cycle, a delay
/// of m cycles and posts P the staff so tends to P / (1 + q m), or, where the pace r a cycle is too slow for that, to
/// r / q.
struct StaffLevel {
    private(set) var people: Double
    private let posts: Double
    /// The most who are recruited in a cycle.
    private let pace: Double
    /// The share that stays from one cycle to the next.
    private let staying: Double
    /// Who has been recruited and has not begun, by cycle; `next` is the place of those who begin next.
    private var recruits: [Double]
    private var next = 0
    private let caseload: Double
    private var hasStarted = false

    /// A number that no staffing can have, and what it is of.
    struct Problem: Error {
        let value: Double
        let what: String
    }

    /// - Parameter cycles: those of the run: a longer delay recruits nobody who begins within it.
    init(_ staffing: StaffingProgram, _ slots: ScalarFile, cycleLength: Double, cycles: Int) throws(Problem) {
        func number(_ slot: Int, _ what: String) throws(Problem) -> Double {
            guard slots[slot] >= 0, slots[slot].isFinite else { throw Problem(value: slots[slot], what: what) }
            return slots[slot]
        }
        people = try number(staffing.startSlot, "the staff at the start")
        posts = try number(staffing.postsSlot, "the number of posts")
        caseload = try number(staffing.caseloadSlot, "the caseload")
        let delay = try number(staffing.delaySlot, "the delay of recruiting")
        var pace = Double.infinity
        if let slot = staffing.paceSlot { pace = try number(slot, "the pace of recruiting") }
        self.pace = pace * cycleLength
        var turnover = 0.0
        if let slot = staffing.turnoverSlot { turnover = try number(slot, "the turnover") }
        guard turnover <= 1 else { throw Problem(value: turnover, what: "the turnover") }
        staying = pow(1 - turnover, cycleLength / staffing.turnoverPeriod)
        // Who comes after the horizon need not be told apart.
        let delayed = min(cycles + 1, WholeCycles.beginning(within: delay, of: cycleLength))
        recruits = [Double](repeating: 0, count: delayed)
    }

    /// How many can be in a course at once.
    var places: Double { people * caseload }

    /// Goes to the next cycle; the first is that in which the intervention starts.
    mutating func advance() {
        if hasStarted {
            people *= staying
            if !recruits.isEmpty {
                people += recruits[next]
                recruits[next] = 0
            }
        }
        hasStarted = true
        let hired = min(pace, max(0, posts - people - recruits.reduce(0, +)))
        if recruits.isEmpty {
            people += hired
        } else {
            recruits[next] = hired
            next = (next + 1) % recruits.count
        }
    }
}
