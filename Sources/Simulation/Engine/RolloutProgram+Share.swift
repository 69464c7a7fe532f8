import Numerics
import Program

extension RolloutProgram {
    /// The share of the reach that is open in a cycle, from 0 to 1 where the shares given are.
    ///
    /// What opens gradually has opened the share of a cycle as soon as that cycle begins: the share is that of the
    /// cycle's end. A step is open from the first cycle on that begins in or after its month.
    ///
    /// - Parameter time: the months from the start of the model to the start of the cycle, not before the start of the
    ///   rollout.
    func openShare(at time: Double, cycleLength: Double, _ slots: ScalarFile) -> Double {
        switch shape {
        case .atOnce: return 1
        case .linear(let over):
            // No time at all opens all.
            return slots[over] > 0 ? min(1, (time - start + cycleLength) / slots[over]) : 1
        case .logistic(let over):
            guard slots[over] > 0 else { return 1 }
            return Self.logistic(min(1, (time - start + cycleLength) / slots[over]))
        case .steps(let steps):
            var share = 0.0
            for step in steps where step.months <= time { share = slots[step.slot] }
            return share
        case .table(let points):
            let moment = time + cycleLength
            var last = points[0]
            for point in points.dropFirst() {
                if moment < point.months {
                    let part = (moment - last.months) / (point.months - last.months)
                    return slots[last.slot] + part * (slots[point.slot] - slots[last.slot])
                }
                last = point
            }
            return slots[last.slot]
        }
    }

    /// How steep the curve is: a tenth of the way 1 % is open, half way a half (our choice, a common S-curve).
    private static let steepness = 10.0

    /// The logistic curve between 0 and 1, stretched so that it begins at 0 and ends at 1 exactly.
    private static func logistic(_ part: Double) -> Double {
        func curve(_ place: Double) -> Double {
            1 / (1 + Operation.exponential.result(-steepness * (place - 0.5)))
        }
        return (curve(part) - curve(0)) / (curve(1) - curve(0))
    }
}
