import Catalog
import Checking
import Quantities
import Report

extension QuantityText {
    /// How the figures of an expression are written: by its dimension, or as `as` asks.
    /// - Parameter definitions: the values that the script has named, to see what a name stands for.
    init(
        _ expression: CheckedExpression, values: [CheckedExpression], start: CalendarMonth, isWide: Bool = false,
        language: ReportLanguage
    ) {
        self.language = language
        // A name stands for what it was given, the unit that it is to be shown in included.
        var named = expression
        while case .scriptValue(let number) = named.kind { named = values[number] }
        if case .shown(_, let scale, let unit) = named.kind {
            form = Self.form(unit: unit, language)
            self.scale = form == .share ? 1 : scale
            return
        }
        let dimension = expression.dimension ?? .none
        // Money over time is shown by the year, as the field's tables give it.
        let isRate = dimension.money == 1 && dimension.time == -1
        scale = isRate ? 1 / Unit.monthsPerYear : 1
        if Self.isMoment(expression, values) {
            form = .calendar(start: start)
        } else if dimension.perIndividual == .money {
            form = isWide ? .thousands : .money
        } else if dimension.perIndividual == .health {
            form = .health(unit: "QALY")
        } else if dimension.money == 1, let divisors = Self.divisors(dimension, ReportWords(language)) {
            form = .rate(unit: divisors)
        } else if Self.isChance(expression, values) {
            form = .chance
        } else if Self.isShareOfVariance(expression, values) {
            form = .share
        } else {
            form = .number(unit: Self.words(dimension, ReportWords(language)))
        }
    }

    /// The words below a title that tell the unit of all figures.
    var unitNote: String {
        switch form {
        case .money: ""
        case .thousands: ReportWords(language).thousandEuros
        case .share, .chance, .calendar, .number, .health, .rate: ""
        }
    }

    /// The unit that a chart's axis shows; charts write the scale words themselves.
    var chartUnit: String {
        switch form {
        case .money, .thousands: "EUR"
        case .share, .chance: "%"
        case .calendar: ""
        case .number(let unit): unit.isEmpty ? ReportWords(language).number : unit
        case .health(let unit): unit
        case .rate(let unit): "EUR" + unit
        }
    }

    private static func form(unit: String, _ language: ReportLanguage) -> Form {
        let words = ReportWords(language)
        let parts = unit.split(separator: "/").map(String.init)
        if unit == "%" { return .share }
        let rest = parts.dropFirst().map { " \(words.per) \(words.unit($0))" }.joined()
        if parts.first == "EUR" { return .rate(unit: rest) }
        if ["QALY", "QALYs"].contains(parts.first) { return .health(unit: "QALY" + rest) }
        return .number(unit: words.unit(parts.first ?? "") + rest)
    }

    private static func words(_ dimension: Dimension, _ words: ReportWords) -> String {
        switch dimension {
        case .time: words.unit("months")
        case .work: words.unit("hours")
        case .none, .count: ""
        default: dimension.description
        }
    }

    /// The words for what an amount is divided by, each behind the word for per; nil where a dimension is no such ratio.
    private static func divisors(_ dimension: Dimension, _ words: ReportWords) -> String? {
        let powers = [
            (dimension.health, "QALY"), (dimension.work, words.unit("hour")), (dimension.time, words.unit("year")),
            (dimension.count, words.householdOrPerson),
        ]
        guard powers.allSatisfy({ (-1...0).contains($0.0) }) else { return nil }
        return powers.filter { $0.0 == -1 }.map { " \(words.per) \($0.1)" }.joined()
    }

    private static func isChance(_ expression: CheckedExpression, _ values: [CheckedExpression]) -> Bool {
        switch expression.kind {
        case .call(.probability, _): true
        case .scriptValue(let number): isChance(values[number], values)
        default: false
        }
    }

    private static func isShareOfVariance(_ expression: CheckedExpression, _ values: [CheckedExpression]) -> Bool {
        switch expression.kind {
        case .call(.assumed, _), .call(.explained, _): true
        case .scriptValue(let number): isShareOfVariance(values[number], values)
        default: false
        }
    }

    private static func isMoment(_ expression: CheckedExpression, _ values: [CheckedExpression]) -> Bool {
        switch expression.kind {
        case .call(.breakEven, _): true
        case .call(.quantile, let arguments): isMoment(arguments[0], values)
        case .scriptValue(let number): isMoment(values[number], values)
        case .by(let part, _), .only(let part, _, _): isMoment(part, values)
        default: false
        }
    }
}
