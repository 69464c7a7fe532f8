import Quantities
import SourceText
import Syntax

/// Within-cycle correction.
extension Checker {
    mutating func check(_ correction: Correction, at range: SourceRange) {
        let rule: WithinCycleCorrection.Rule
        switch correction {
        case .none: return
        case .halfCycle: rule = .halfCycle
        case .simpson: rule = .simpson
        case .weights(let expression):
            guard let weights = constantColumn(expression, .none, what: "the weights of a correction") else { return }
            rule = .weights(weights)
        }
        model.correction = WithinCycleCorrection(rule: rule, range: range)
    }

    /// Looks at the correction once the number of cycles is known.
    mutating func finishCorrection() {
        guard let correction = model.correction, model.cycles > 0 else { return }
        switch correction.rule {
        case .halfCycle: break
        case .simpson:
            if model.cycles % 2 == 1 { report(.simpsonNeedsEvenCycles(model.cycles), at: correction.range) }
        case .weights(let weights):
            guard weights.count == model.cycles + 1 else {
                model.correction = nil
                return report(.correctionWeights(found: weights.count, cycles: model.cycles), at: correction.range)
            }
        }
    }

    /// The numbers of a column of one dimension that is the same in every draw; nil, and reported, for anything else.
    private mutating func constantColumn(_ expression: Expression, _ dimension: Dimension, what: String) -> [Double]? {
        let value = checked(expression, in: .model)
        guard value.type != .unknown else { return nil }
        guard case .column(let found, _, _) = value.type else {
            report(.wrongType(what: what, expected: "a column", found: value.type.spoken), at: expression.range)
            return nil
        }
        guard found == dimension else {
            report(
                .wrongUnit(what: what, expected: dimension.description, found: found.description), at: expression.range)
            return nil
        }
        limit(value, what: what, upTo: .constant)
        guard value.binding == .constant else { return nil }
        switch value.kind {
        case .column(let numbers): return numbers
        case .list(let elements):
            let numbers = elements.compactMap { element -> Double? in
                if case .number(let number) = element.kind { number } else { nil }
            }
            if numbers.count == elements.count { return numbers }
        default: break
        }
        report(
            .wrongType(what: what, expected: "fixed numbers", found: "a column of expressions"), at: expression.range)
        return nil
    }
}
