import Foundation
import Report

/// Figures of a description: of one parameter, a mean and the bounds of its interval, to the same digits.
extension QuantityText {
    /// A figure with as many decimals as tell an interval of this width into some twenty parts (our choice).
    /// - Parameter withUnit: false where the unit stands beside it already; the signs of euros and per cents stay.
    func text(_ value: Double, toTell width: Double, withUnit: Bool = true) -> String {
        guard width > 0, width.isFinite, value.isFinite else { return text(value, standardError: nil) }
        let shown = width / scale * (form == .share ? 100 : 1)
        let decimals = min(8, max(-8, Int((1.3 - log10(shown)).rounded(.up))))
        return text(value, decimals: decimals, withUnit: withUnit)
    }

    /// A figure with all its decimals; nil where it has more than a reader wants to see.
    func exactText(_ value: Double) -> String? {
        guard value.isFinite else { return nil }
        let shown = value / scale * (form == .share ? 100 : 1)
        var power = 1.0
        for decimals in 0...4 {
            let moved = shown * power
            if (moved - moved.rounded()).magnitude <= 1e-9 * max(1, moved.magnitude) {
                return text(value, decimals: decimals, withUnit: true)
            }
            power *= 10
        }
        return nil
    }

    private func text(_ value: Double, decimals: Int, withUnit: Bool) -> String {
        let text = NumberText(language)
        let shown = value / scale
        func unit(_ words: String) -> String {
            // Words that begin with what they divide by have their blank.
            withUnit && !words.isEmpty ? (words.hasPrefix(" ") ? words : " \(words)") : ""
        }
        switch form {
        case .share: return text.percent(shown, decimals: decimals)
        case .money: return text.money(shown, decimals: decimals)
        case .rate(let words): return text.money(shown, decimals: decimals) + (withUnit ? words : "")
        case .number(let words), .health(let words):
            return text.number(shown, decimals: decimals) + unit(words)
        case .thousands, .chance, .calendar: return self.text(value, standardError: nil)
        }
    }
}
