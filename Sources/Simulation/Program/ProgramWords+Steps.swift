import Numerics
import Results
import SourceText

extension ProgramWords {
    /// What a step of a draw or a cycle computes, and into what.
    func line(_ step: ScalarStep) -> String {
        let to = step.targets
        let target = to.count == 1 ? slot(to.lowerBound) : "s\(to.lowerBound)...s\(to.upperBound - 1)"
        return "\(target) = \(value(step, target))"
    }

    /// The parameter that a draw is for, where its name does not stand before it already.
    private static func purpose(_ parameter: String, _ target: String) -> String {
        parameter == target ? "" : " for \(parameter)"
    }

    private func value(_ step: ScalarStep, _ target: String) -> String {
        switch step {
        case .apply(let operation, let operands, _): Self.text(operation, operands.map { slot($0) })
        case .sample(let form, let arguments, let input, let parameter, _):
            "draw \(form.text(arguments.map { slot($0) }, isLabelled: false)) at input \(input)"
                + Self.purpose(parameter, target)
        case .bootstrapWeights(let first, let count, _): "bootstrap weights at inputs \(first)...\(first + count - 1)"
        case .sampleVector(let form, let arguments, let first, let parameter, _, _):
            "draw \(form.text(arguments.map { slot($0) })) at inputs from \(first) for \(parameter)"
        case .element(let values, let index, _, _): "row \(slot(index)) of (\(slots(values)))"
        case .time: "time"
        case .latch(let condition, let cycle, _): "\(slot(condition)) as it is in cycle \(cycle + 1)"
        case .total(let total, _): line(total)
        case .interpolate(let place, let points, let values, _, _):
            "interpolate(\(slot(place)), (\(slots(points))), (\(slots(values))))"
        }
    }

    private func line(_ total: RunningTotal) -> String {
        switch total {
        case .people(let states): "people so far in states \(states.lowerBound) ..< \(states.upperBound)"
        case .course(let series, let intervention): "\(series) so far of intervention \(intervention)"
        }
    }

    func line(_ drawn: DrawnValue) -> String {
        switch drawn {
        case .parametric(let form, let arguments): form.text(arguments.map { slot($0) }, isLabelled: false)
        case .data(let values, let weights):
            "one of (\(slots(values)))" + (weights.map { " with weights (\(slots($0)))" } ?? "")
        }
    }
}
