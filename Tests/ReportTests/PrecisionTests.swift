import Report
import TestSupport
import Testing

/// The rule is the one stated at `decimals(for:standardError:)`.
@Suite struct PrecisionTests {
    private let text = NumberText(.dutch)

    @Test(arguments: [
        (1_234_567.0, 1_234.0, -2), (1_234_567.0, 950.0, -1), (1_234_567.0, 50_000.0, -3),
        (12.345, 0.05, 2), (0.345, 0.002, 4), (0.345, 0.3, 2), (5_000.0, 0.001, 0), (300.0, 5_000.0, -2),
    ])
    func `the last digit is one order below the standard error`(value: Double, error: Double, decimals: Int) {
        #expect(text.decimals(for: value, standardError: error) == decimals)
    }

    @Test(arguments: [(1_234_567.0, 0), (123.45, 1), (12.345, 2), (0.01234, 5), (0.0, 0), (-42.0, 2)])
    func `without a standard error four digits are shown`(value: Double, decimals: Int) {
        #expect(text.decimals(for: value, standardError: nil) == decimals)
        #expect(text.decimals(for: value, standardError: 0) == decimals)
        #expect(text.decimals(for: value, standardError: .nan) == decimals)
    }

    @Test func `numbers that are none do no harm`() {
        #expect(text.decimals(for: .nan, standardError: nil) == 0)
        #expect(text.decimals(for: .infinity, standardError: 10) == 0)
        #expect(text.decimals(for: 0, standardError: 0.02) == 3)
    }

    @Test func `no digit shown is finer than a tenth of the error's leading digit`() {
        var random = SeededNumbers(seed: 12)
        for _ in 0..<1_000 {
            let value = random.magnitude(orders: -6...9)
            let error = random.magnitude(orders: -6...9).magnitude
            let decimals = text.decimals(for: value, standardError: error)
            var lastDigit = 1.0
            for _ in 0..<abs(decimals) { lastDigit = decimals < 0 ? lastDigit * 10 : lastDigit / 10 }
            // A thousandth for the rounding of the powers of ten.
            #expect(lastDigit * 100 * 1.001 > error, "value \(value), error \(error)")
        }
    }
}
