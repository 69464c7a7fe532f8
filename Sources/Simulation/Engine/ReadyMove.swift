import Numerics
import Program

/// A flow out of a state as it is in one cycle: what it takes from slots is known, and has been found possible.
///
/// A chance c over a period p is the rate -ln(1 - c) / p, so that the chance over the period stays what it was, whatever
/// the cycle. A row of chances c_j over p, with sum P over the other states, is the rate -ln(1 - P) / p, shared as in the
/// row: where the cycle is p, each chance comes back as it stands.
struct ReadyMove {
    struct Destination {
        /// A state, or, behind the states, the outside.
        let to: Int
        let share: Double
    }

    let move: Move
    let destinations: [Destination]
    private let stateName: String
    /// The rate of a row; 0 for other flows.
    let rowRate: Double

    /// A row may be above one by this much, the rounding of its terms (our choice: far above it, far below any chance that
    /// is meant).
    private static let rounding = 1e-9

    init(_ move: Move, from state: Int, named stateName: String, _ slots: ScalarFile) throws(FlowProblem) {
        self.move = move
        self.stateName = stateName
        switch (move.target, move.speed) {
        case (.state(let to), _):
            destinations = [Destination(to: to, share: 1)]
            rowRate = 0
        case (.shares(let shareSlots), .row(let period)):
            var (sum, leaving, isPossible) = (0.0, 0.0, true)
            for (to, slot) in shareSlots.enumerated() {
                let chance = slots[slot]
                isPossible = isPossible && chance >= 0
                sum += chance
                if to != state, chance > 0 { leaving += chance }
            }
            guard isPossible, sum <= 1 + Self.rounding else {
                throw FlowProblem(kind: .row(shareSlots.map { slots[$0] }, state: stateName), range: move.range)
            }
            destinations = Self.destinations(shareSlots, slots, but: state, of: leaving)
            rowRate = Elementary.cumulativeHazard(chance: min(1, leaving)) / period
        case (.shares(let shareSlots), _):
            var (sum, isPossible) = (0.0, true)
            for slot in shareSlots {
                isPossible = isPossible && slots[slot] >= 0
                sum += slots[slot]
            }
            guard sum.isFinite, sum > 0, isPossible else {
                throw FlowProblem(kind: .shares(sum: sum), range: move.range)
            }
            destinations = Self.destinations(shareSlots, slots, but: nil, of: sum)
            rowRate = 0
        }
    }

    /// The states with a share of a sum above 0, one of them perhaps left out.
    private static func destinations(
        _ shareSlots: [Int], _ slots: ScalarFile, but state: Int?, of sum: Double
    ) -> [Destination] {
        var destinations: [Destination] = []
        destinations.reserveCapacity(shareSlots.count)
        for (to, slot) in shareSlots.enumerated() where to != state && slots[slot] > 0 {
            destinations.append(Destination(to: to, share: slots[slot] / sum))
        }
        return destinations
    }

    /// The rate a month that a speed, as the text gives it, and a factor stand for; infinite for a chance of one.
    func rate(speed: Double, factor: Double) throws(FlowProblem) -> Double {
        let rate: Double
        switch move.speed {
        case .rate:
            guard speed >= 0, speed.isFinite else { throw problem(.rate(speed, state: stateName)) }
            rate = speed
        case .chance(_, let period):
            guard speed >= 0, speed <= 1 else { throw problem(.chance(speed, state: stateName)) }
            rate = Elementary.cumulativeHazard(chance: speed) * (1 / period)
        case .row: rate = rowRate
        }
        if factor == 1 { return rate }
        guard factor >= 0, factor.isFinite else { throw problem(.rate(factor * rate, state: stateName)) }
        // What is certain stays so, unless it is taken away.
        return factor == 0 ? 0 : rate * factor
    }

    func problem(_ kind: RunError.Problem) -> FlowProblem { FlowProblem(kind: kind, range: move.range) }

    /// The problem of rates that are too large to be added up.
    func overflow(_ total: Double) -> FlowProblem { problem(.rate(total, state: stateName)) }
}
