import Report
import TestSupport
import Testing

/// The expected texts follow from the rules stated at `NumberText`; the spelling of Dutch amounts is that
/// of the Leidraad of the Taalunie (point between thousands, comma before decimals).
@Suite struct NumberTextTests {
    private let dutch = NumberText(.dutch)
    private let english = NumberText(.english)

    @Test func `Dutch groups by points and English by commas`() {
        #expect(dutch.number(1_234_567.5, decimals: 1) == "1.234.567,5")
        #expect(english.number(1_234_567.5, decimals: 1) == "1,234,567.5")
        #expect(dutch.number(999, decimals: 0) == "999")
        #expect(dutch.number(1000, decimals: 0) == "1.000")
        #expect(dutch.ungrouped(2024, decimals: 0) == "2024")
    }

    @Test func `halves go away from zero, on the digits a reader sees`() {
        #expect(english.number(2.675, decimals: 2) == "2.68")
        #expect(english.number(0.5, decimals: 0) == "1")
        #expect(english.number(2.5, decimals: 0) == "3")
        #expect(english.number(-2.5, decimals: 0) == "\u{2212}3")
        #expect(english.number(0.49999999999999994, decimals: 0) == "0")
        #expect(english.number(9.995, decimals: 2) == "10.00")
    }

    @Test func `negative decimals round to tens and thousands`() {
        #expect(dutch.number(1_234_567, decimals: -3) == "1.235.000")
        #expect(dutch.number(499, decimals: -3) == "0")
        #expect(dutch.number(500, decimals: -3) == "1.000")
        #expect(dutch.number(96, decimals: -1) == "100")
    }

    @Test func `zero never has a minus sign`() {
        #expect(dutch.number(-0.0, decimals: 2) == "0,00")
        #expect(dutch.number(-0.004, decimals: 2) == "0,00")
        #expect(dutch.money(-0.4) == "€\u{A0}0")
    }

    @Test func `very large and very small numbers keep their digits`() {
        #expect(english.number(1e21, decimals: 0) == "1,000,000,000,000,000,000,000")
        #expect(english.number(1.5e-7, decimals: 8) == "0.00000015")
        #expect(english.number(.leastNonzeroMagnitude, decimals: 2) == "0.00")
        #expect(english.number(.greatestFiniteMagnitude, decimals: 0).hasPrefix("179,769,313,486"))
        #expect(english.number(.greatestFiniteMagnitude, decimals: 0).count == 309 + 102)
        #expect(english.number(1, decimals: .max).count == 402)
        #expect(english.number(1, decimals: .min) == "0")
    }

    @Test func `what is not finite is said in words`() {
        #expect(dutch.number(.nan, decimals: 1) == "onbekend")
        #expect(dutch.number(.infinity, decimals: 1) == "oneindig")
        #expect(dutch.number(-.infinity, decimals: 1) == "min oneindig")
        #expect(english.percent(.nan, decimals: 1) == "unknown")
        #expect(english.number(-.infinity, decimals: 1) == "minus infinite")
    }

    @Test func `money has the euro sign first and a no-break space`() {
        #expect(dutch.money(1_234_567) == "€\u{A0}1.234.567")
        #expect(dutch.money(-1_234) == "€\u{A0}\u{2212}1.234")
        #expect(dutch.money(12.3, decimals: 2) == "€\u{A0}12,30")
        #expect(english.money(1_234_567) == "€\u{A0}1,234,567")
    }

    @Test func `a share becomes a percentage without a rounding error of its own`() {
        #expect(dutch.percent(0.345, decimals: 1) == "34,5\u{A0}%")
        #expect(english.percent(0.345, decimals: 1) == "34.5%")
        // 0.285 * 100 is 28.499999999999996 in binary.
        #expect(english.percent(0.285, decimals: 0) == "29%")
        #expect(dutch.percent(-0.05, decimals: 0) == "\u{2212}5\u{A0}%")
        #expect(dutch.percent(1, decimals: 0) == "100\u{A0}%")
    }

    @Test func `months have their names`() {
        #expect(dutch.month(year: 2024, month: 3) == "maart 2024")
        #expect(english.month(year: 2024, month: 3) == "March 2024")
        #expect(dutch.month(year: 2030, month: 12) == "december 2030")
        #expect(dutch.month(year: 2024, month: 13) == "2024-13")
        #expect(dutch.month(year: 2024, month: 0) == "2024-0")
    }

    @Test func `the digits read back as the number, over magnitudes`() {
        var random = SeededNumbers(seed: 11)
        for _ in 0..<2_000 {
            let value = random.magnitude(orders: -8...14)
            var text = english.number(value, decimals: 30)
            text.removeAll { $0 == "," }
            if text.hasPrefix("\u{2212}") { text = "-" + text.dropFirst() }
            #expect(Double(text) == value)
        }
    }
}
