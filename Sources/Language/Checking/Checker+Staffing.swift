import Quantities
import SourceText
import Syntax

/// Staff that is recruited and leaves, and gives an intervention its places.
extension Checker {
    mutating func checked(_ staffing: Staffing, in place: Place) -> CheckedStaffing? {
        var given: [String: SourceRange] = [:]
        var values: [String: CheckedExpression] = [:]
        var turnoverPeriod = 1.0
        for clause in staffing.clauses {
            if case .turnover(_, let period) = clause {
                guard let months = months(period) else { continue }
                turnoverPeriod = months
            }
            let demand = Self.demand(of: clause)
            once(demand.word, demand.value.range, &given)
            let value = notNegative(
                number(demand.value, anyOf: demand.dimensions, what: demand.what, in: place, upTo: .draw),
                what: demand.what)
            if case .turnover = clause, case .number(let share) = value.kind, share > 1 {
                report(.outOfRange(what: demand.what, value: share, allowed: "from 0 to 1"), at: value.range)
            }
            values[demand.word] = value
        }
        for word in ["start", "posts", "delay", "caseload"] where given[word] == nil && !staffing.unread.contains(word)
        {
            report(.missingClause(word, of: "the staffing"), at: staffing.range)
        }
        guard let start = values["start"], let posts = values["posts"], let delay = values["delay"],
            let caseload = values["caseload"]
        else { return nil }
        return CheckedStaffing(
            start: start, posts: posts, delay: delay, pace: values["pace"], turnover: values["turnover"],
            turnoverPeriod: turnoverPeriod, caseload: caseload, range: staffing.range)
    }

    /// The word of a clause, its value, and what that has to be; a message names the first dimension.
    private static func demand(of clause: Staffing.Clause)
        -> (word: String, value: Expression, what: String, dimensions: [Dimension])
    {
        let people: [Dimension] = [.count, .none]
        return switch clause {
        case .start(let value): ("start", value, "the staff", people)
        case .posts(let value): ("posts", value, "the posts", people)
        case .delay(let value): ("delay", value, "the delay", [.time])
        case .pace(let value): ("pace", value, "the pace of recruiting", people.map { $0 / .time })
        case .turnover(let value, _): ("turnover", value, "the turnover", [.none])
        case .caseload(let value): ("caseload", value, "the caseload", [.none])
        }
    }
}
