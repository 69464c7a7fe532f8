import Analysis
import Quantities
import Report

/// Writes figures of one dimension in the reader's language, to the digits that are no noise.
struct QuantityText {
    /// How a kind of figure is written.
    enum Form: Equatable {
        case money
        /// Money in thousands of euros, for wide tables.
        case thousands
        case share
        /// A share of the draws: whole per cents, save near 0 and 1, since a thousand draws know it to a per cent or two.
        case chance
        /// A month of the calendar, from a time since the start.
        case calendar(start: CalendarMonth)
        /// A plain number, with the words of its unit behind it.
        case number(unit: String)
        /// Health: three decimals at most, as the field prints its QALYs, since differences between options are small.
        case health(unit: String)
        /// Money per something, such as per year and household.
        case rate(unit: String)
    }

    let form: Form
    /// How many canonical units the shown unit is worth.
    let scale: Double
    let language: ReportLanguage

    private var text: NumberText { NumberText(language) }
    private var words: ReportWords { ReportWords(language) }

    /// A figure, rounded so that its last digit still means something.
    func text(_ value: Double, standardError: Double?) -> String {
        if case .calendar(let start) = form { return moment(value, start) }
        let shown = value / scale
        let error = standardError.map { $0 / scale }
        switch form {
        case .share:
            let decimals = text.decimals(for: shown * 100, standardError: error.map { $0 * 100 })
            return text.percent(shown, decimals: min(1, max(0, decimals)))
        case .chance:
            return text.percent(shown, decimals: shown > 0 && shown < 0.02 || shown > 0.98 && shown < 1 ? 1 : 0)
        case .money: return text.money(shown, decimals: min(2, text.decimals(for: shown, standardError: error)))
        case .thousands:
            let decimals = text.decimals(for: shown / 1_000, standardError: error.map { $0 / 1_000 })
            return text.number(shown / 1_000, decimals: min(0, decimals))
        case .rate(let unit):
            return text.money(shown, decimals: min(2, text.decimals(for: shown, standardError: error))) + unit
        case .number(let unit):
            let number = text.count(shown, standardError: error)
            return unit.isEmpty ? number : "\(number) \(unit)"
        case .health(let unit):
            let isWhole = shown == shown.rounded() && !((error ?? 0) > 0)
            let decimals = isWhole ? 0 : min(3, text.decimals(for: shown, standardError: error, digits: 5))
            return text.number(shown, decimals: decimals) + " \(unit)"
        case .calendar: preconditionFailure("moments are written above")
        }
    }

    /// A figure as it stands in running text: millions in words.
    func prose(_ value: Double, standardError: Double?) -> String {
        guard form == .money, (value / scale).magnitude >= 1e6 else { return text(value, standardError: standardError) }
        let millions = value / scale / 1e6
        let decimals = text.decimals(for: millions, standardError: standardError.map { $0 / scale / 1e6 })
        return text.money(millions, decimals: min(2, max(0, decimals))) + "\u{A0}" + words.millionInText
    }

    /// The middle 90 % of the draws.
    func interval(_ summary: Summary) -> String {
        let low = text(summary.quantile(0.05), standardError: summary.standardErrorOfQuantile(0.05))
        let high = text(summary.quantile(0.95), standardError: summary.standardErrorOfQuantile(0.95))
        // The word stays with the first figure where a narrow column breaks the line.
        return low == high ? low : "\(low)\u{A0}\(words.to) \(high)"
    }

    private func moment(_ months: Double, _ start: CalendarMonth) -> String {
        if months.isNaN { return words.nothingAtStake }
        if months == .infinity { return words.notBeforeHorizon }
        if months <= 0 { return words.atOnce }
        let month = start.advanced(by: Int(months.rounded(.up)))
        return text.month(year: month.year, month: month.month)
    }
}
