/// Writes numbers the way a reader of one language expects them.
///
/// The text depends on the language alone, never on the locale of the machine. Numbers are rounded on
/// their shortest decimal text, halves away from zero. The minus sign is the true one (U+2212), a value
/// that rounds to zero has none, and a number that is not finite is said in words.
package struct NumberText: Equatable, Sendable {
    package let language: ReportLanguage

    /// Writes numbers for readers of a language.
    package init(_ language: ReportLanguage) {
        self.language = language
    }

    /// A number with its thousands grouped: `1.234.567,5` in Dutch, `1,234,567.5` in English.
    ///
    /// - Parameter decimals: digits after the point; a negative number rounds to tens, hundreds and so on.
    package func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return words(forNonFinite: value) }
        return text(DecimalDigits(value), decimals: decimals, isGrouped: true)
    }

    /// A number without grouping, as years and other names of moments are written: `2024`.
    package func ungrouped(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return words(forNonFinite: value) }
        return text(DecimalDigits(value), decimals: decimals, isGrouped: false)
    }

    /// An amount of euros: `€ 1.234.567`, and `€ −1.234` when negative.
    ///
    /// The sign of the euro comes first in both languages, then a no-break space, then the number with
    /// its own minus sign: amounts below each other then keep the euro sign in one column.
    /// - Unit: `value` is in euros.
    package func money(_ value: Double, decimals: Int = 0) -> String {
        "€\u{A0}" + number(value, decimals: decimals)
    }

    /// A share as a percentage: 0.345 is `34,5 %` in Dutch and `34.5%` in English.
    ///
    /// Dutch separates the sign by a no-break space. The point is moved two places in the decimal
    /// digits, so no rounding error of a multiplication can change the last digit.
    /// - Unit: `share` is a fraction of one.
    package func percent(_ share: Double, decimals: Int) -> String {
        guard share.isFinite else { return words(forNonFinite: share) }
        let number = text(DecimalDigits(share).shifted(by: 2), decimals: decimals, isGrouped: true)
        switch language {
        case .dutch: return number + "\u{A0}%"
        case .english: return number + "%"
        }
    }

    /// A month with its year: `maart 2024` or `March 2024`.
    ///
    /// - Parameter month: 1 for January; a number outside 1...12 has no name and is written as a number.
    package func month(year: Int, month: Int) -> String {
        let names = ReportWords(language).months
        guard names.indices.contains(month - 1) else { return "\(year)-\(month)" }
        return "\(names[month - 1]) \(year)"
    }

    /// A number of which the point has been moved, for axes that count in thousands or millions.
    func number(_ digits: DecimalDigits, decimals: Int) -> String {
        text(digits, decimals: decimals, isGrouped: true)
    }

    private var groupMark: Character { language == .dutch ? "." : "," }
    private var decimalMark: Character { language == .dutch ? "," : "." }

    private func words(forNonFinite value: Double) -> String {
        let words = ReportWords(language)
        if value.isNaN { return words.notANumber }
        return value > 0 ? words.infinite : words.minusInfinite
    }

    private func text(_ digits: DecimalDigits, decimals: Int, isGrouped: Bool) -> String {
        // The smallest Double is about 10^-324: further decimals are all zeros, and a caller's slip
        // should not fill memory.
        let decimals = min(max(decimals, -400), 400)
        let rounded = digits.rounded(decimals: decimals)
        let (whole, fraction) = rounded.parts(decimals: decimals)
        var text = rounded.isNegative ? "\u{2212}" : ""
        for (index, digit) in whole.enumerated() {
            if isGrouped, index > 0, (whole.count - index).isMultiple(of: 3) { text.append(groupMark) }
            text.append(Character(Unicode.Scalar(UInt8(ascii: "0") + digit)))
        }
        if !fraction.isEmpty {
            text.append(decimalMark)
            for digit in fraction { text.append(Character(Unicode.Scalar(UInt8(ascii: "0") + digit))) }
        }
        return text
    }
}
