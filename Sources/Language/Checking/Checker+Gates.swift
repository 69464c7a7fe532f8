import Quantities
import SourceText
import Syntax

/// Stage gates: limits that are raised in a draw where a condition holds at a moment.
extension Checker {
    mutating func expansion(_ change: StageGate, among earlier: [CheckedExpansion]) -> CheckedExpansion? {
        let value = notNegative(
            number(change.value, .none, .count, what: "the new limit", in: .model, upTo: .draw), what: "the new limit")
        isInGate = true
        let condition = condition(change.condition, in: .model)
        isInGate = false
        limit(condition, what: "the condition of a gate", upTo: .cycle)
        let cycle = cycle(of: change.moment)
        guard case .intervention(let number)? = names[change.intervention.text]?.meaning else {
            reportOther(change.intervention, what: "intervention") {
                if case .intervention = $0 { true } else { false }
            }
            return nil
        }
        let name = "\(change.intervention.text).\(change.quantity.text)"
        guard let quantity = CheckedExpansion.Quantity(rawValue: change.quantity.text) else {
            let nearest = nearest(to: change.quantity.text, among: ["reach", "places"])
            report(
                .unknownName(change.quantity.text, what: "limit of an intervention", nearest: nearest),
                at: change.quantity.range)
            return nil
        }
        let intervention = model.interventions[number]
        let isLimited = quantity == .reach ? intervention.reach != nil : intervention.places != nil
        guard isLimited else {
            report(
                .missingClause(quantity.rawValue, of: "the intervention '\(intervention.name)'"),
                at: change.quantity.range)
            return nil
        }
        guard let cycle else { return nil }
        let isDouble = earlier.contains { $0.intervention == number && $0.quantity == quantity && $0.cycle == cycle }
        if isDouble { report(.setTwice(name), at: change.quantity.range) }
        return CheckedExpansion(
            intervention: number, quantity: quantity, value: value, condition: condition, cycle: cycle,
            range: change.range)
    }

    /// The first cycle that begins at or after a moment; nil, and reported, where there is none.
    private mutating func cycle(of moment: Expression) -> Int? {
        let months: Double
        if case .month(let year, let month) = moment.kind {
            months = Double(CalendarMonth(year: year, month: month).months(since: model.start))
        } else {
            let value = number(moment, .time, what: "the moment of a gate", in: .model, upTo: .constant)
            guard case .number(let time) = value.kind else {
                if value.type != .unknown, value.binding == .constant {
                    report(
                        .wrongType(what: "the moment of a gate", expected: "one time", found: "an expression"),
                        at: moment.range)
                }
                return nil
            }
            months = time
        }
        guard months >= 0 else {
            report(.outOfRange(what: "the moment of a gate", value: months, allowed: "zero or more"), at: moment.range)
            return nil
        }
        guard model.cycles > 0 else { return nil }
        let cycle = WholeCycles.beginning(within: months, of: model.cycleLength)
        guard cycle < model.cycles else {
            report(.gateTooLate, at: moment.range)
            return nil
        }
        return cycle
    }
}
