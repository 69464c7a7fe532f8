import Quantities
import SourceText
import Syntax

extension Checker {
    /// Ten thousand cycles are eight centuries of months; chosen so that a run's memory can be forecast and held.
    static let mostCycles = 10_000
    /// A thousand years, so that each year of the model has four digits and each month a number.
    static let mostMonths = 12_000.0

    mutating func check(_ setting: Setting) {
        noteSetting(setting.name.text, setting.name.range)
        switch setting.value {
        case .cycle(let expression):
            if let months = constant(expression, .time, what: "the cycle") {
                guard months > 0 else {
                    return report(
                        .outOfRange(what: "the cycle", value: months, allowed: "above zero"), at: expression.range)
                }
                model.cycleLength = months
                checkHorizon(at: expression.range)
            }
        case .start(let expression):
            if case .month(let year, let month) = expression.kind {
                model.start = CalendarMonth(year: year, month: month)
            } else {
                report(
                    .wrongType(what: "the start", expected: "a month such as 2021-01", found: "something else"),
                    at: expression.range)
            }
        case .horizon(let expression):
            if let months = constant(expression, .time, what: "the horizon") {
                guard months > 0 else {
                    return report(
                        .outOfRange(what: "the horizon", value: months, allowed: "above zero"), at: expression.range)
                }
                guard months <= Self.mostMonths else {
                    return report(
                        .outOfRange(what: "the horizon", value: months, allowed: "a thousand years at most"),
                        at: expression.range)
                }
                horizonMonths = months
                checkHorizon(at: expression.range)
            }
        case .currency(let name, let year):
            if name.text == "EUR" {
                model.priceYear = year
            } else {
                report(.unknownUnit(name.text, nearest: "EUR"), at: name.range)
            }
        case .discount(let costs, let health):
            for (expression, what) in [(costs, "the discount rate of costs"), (health, "the discount rate of health")] {
                guard let rate = constant(expression, .none, what: what) else { continue }
                guard (0..<1).contains(rate) else {
                    report(.outOfRange(what: what, value: rate, allowed: "from 0 % up to 100 %"), at: expression.range)
                    continue
                }
                if what.hasSuffix("costs") { model.costDiscount = rate } else { model.healthDiscount = rate }
            }
        case .prices(let column): checkPrices(column)
        case .correction(let correction): check(correction, at: setting.name.range)
        }
    }

    /// A fixed number of a dimension, in canonical units.
    private mutating func constant(_ expression: Expression, _ dimension: Dimension, what: String) -> Double? {
        let checked = number(expression, dimension, what: what, in: .model, upTo: .constant)
        guard case .number(let value) = checked.kind else {
            if checked.type != .unknown, checked.binding == .constant {
                report(.wrongType(what: what, expected: "one number", found: "an expression"), at: expression.range)
            }
            return nil
        }
        return value
    }

    private mutating func checkHorizon(at range: SourceRange) {
        guard settings["cycle"] != nil, settings["horizon"] != nil, horizonMonths > 0 else { return }
        let cycles = horizonMonths / model.cycleLength
        guard cycles <= Double(Self.mostCycles) else {
            return report(.tooManyCycles(limit: Self.mostCycles), at: range)
        }
        guard (cycles - cycles.rounded()).magnitude < 1e-9 * cycles else { return report(.horizonNotWhole, at: range) }
        model.cycles = Int(cycles.rounded())
    }
}
