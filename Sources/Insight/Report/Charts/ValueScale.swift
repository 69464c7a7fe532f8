/// How the values along one axis are written: sign of the unit, word for the power of ten, decimals.
///
/// One power of ten serves the whole axis, chosen from its largest tick. Up to a million numbers are
/// written in full; then they count in millions, milliards and so on; very small and very large ones
/// get a power of ten above the axis.
struct ValueScale: Equatable, Sendable {
    let unit: ChartUnit
    /// The power of ten the labels leave out.
    let order: Int
    /// The decimals after scaling.
    let decimals: Int
    let text: NumberText

    /// The scale for the ticks of an axis; for the figures along it, with more decimals.
    init(_ ticks: Ticks, unit: ChartUnit, language: ReportLanguage, moreDecimals: Int = 0) {
        self.unit = unit
        text = NumberText(language)
        let largest = ticks.values.map(\.magnitude).max() ?? 0
        let largestOrder = DecimalDigits(largest).leadingOrder ?? 0
        switch largestOrder {
        case -3..<6: order = 0
        case 6..<15: order = largestOrder / 3 * 3
        default: order = largestOrder >= 0 ? largestOrder / 3 * 3 : (largestOrder - 2) / 3 * 3
        }
        decimals = max(0, order - ticks.stepOrder + moreDecimals)
    }

    /// The label of one tick: `€ 1,5 mln`, `−20`, `40 %`; zero is bare, as it has no magnitude.
    func label(_ value: Double) -> String {
        guard value.isFinite else { return text.number(value, decimals: 0) }
        let digits = DecimalDigits(value).shifted(by: -order)
        var label = text.number(digits, decimals: value == 0 ? 0 : decimals)
        if let word, value != 0 { label += "\u{A0}" + word }
        switch unit {
        case .money: return "€\u{A0}" + label
        case .percentage: return text.language == .dutch ? label + "\u{A0}%" : label + "%"
        case .other: return label
        }
    }

    /// What the unit line must add for the labels to be read rightly: `× 10⁻⁶`; nil when nothing.
    var powerNote: String? {
        guard order != 0, word == nil else { return nil }
        let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        var power = order < 0 ? "⁻" : ""
        for byte in String(order.magnitude).utf8 { power.append(digits[Int(byte - UInt8(ascii: "0"))]) }
        return "×\u{A0}10" + power
    }

    private var word: String? {
        let words = ReportWords(text.language)
        switch order {
        case 6: return words.million
        case 9: return words.billion
        case 12: return words.trillion
        default: return nil
        }
    }
}
