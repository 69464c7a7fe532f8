import Testing

@testable import Numerics

/// Quotients without a division against the division itself, bit for bit.
struct QuotientTests {
    /// Divisors of the calendar, of money and of shares, and some hundred by chance.
    private static let divisors: [Double] = {
        var random = SplitMix(state: 4)
        return [1, 2, 3, 5, 7, 10, 12, 24, 30.4375, 36, 48, 60, 100, 365, 365.25, 1_000, 0.1, 0.3, 1e-9, 1e12]
            + (0..<200).map { _ in Double(random.next() >> 11) * 0x1p-40 + 0x1p-30 }
    }()

    /// Of all sizes that are in range: whole numbers, multiples of the divisor and their neighbours, and any bits.
    private static func numerators(_ divisor: Double, _ random: inout SplitMix) -> [Double] {
        (0..<500).flatMap { _ -> [Double] in
            let whole = Double(random.next() % 100_000)
            let any = Double(
                sign: random.next() % 2 == 0 ? .plus : .minus, exponent: Int(random.next() % 1_600) - 800,
                significand: 1 + Double(random.next() >> 12) * 0x1p-52)
            let multiple = whole * divisor
            return [whole, multiple, multiple.nextUp, multiple.nextDown, any, 0, -0.0]
        }.filter { $0 == 0 || ($0.magnitude >= 0x1p-800 && $0.magnitude <= 0x1p800) }
    }

    @Test func `a quotient without a division has the bits of the division`() {
        var random = SplitMix(state: 9)
        var compared = 0
        for divisor in Self.divisors {
            guard let reciprocal = Elementary.exactReciprocal(of: divisor) else { continue }
            let numbers = Self.numerators(divisor, &random)
            let expected = numbers.map { ($0 / divisor).bitPattern }
            let (quotients, areInRange) = fused(numbers, by: divisor, reciprocal)
            #expect(areInRange && quotients.map(\.bitPattern) == expected, "divisor \(divisor)")
            compared += numbers.count
        }
        #expect(compared > 100_000)
    }

    @Test func `whatever the numbers and the divisor, a block of quotients is that of divisions`() {
        let numbers = [1, -1, 0, -0.0, 7, .infinity, -.infinity, .nan, 0x1p-1074, 0x1p-1000, 0x1p1000, 359_164.25]
        for divisor in Self.divisors + [0, -0.0, -12, .infinity, .nan, 0x1p-1030, 0x1p1000] {
            var quotients = [Double](repeating: 0, count: numbers.count)
            unsafe numbers.withUnsafeBufferPointer { source in
                unsafe quotients.withUnsafeMutableBufferPointer { target in
                    guard let from = source.baseAddress, let to = target.baseAddress else { return }
                    unsafe Elementary.quotients(from, by: divisor, to: to, count: numbers.count)
                }
            }
            for (quotient, number) in zip(quotients, numbers) {
                let expected = number / divisor
                #expect(quotient.bitPattern == expected.bitPattern || (quotient.isNaN && expected.isNaN))
            }
        }
    }

    @Test func `numbers too large or small, and those that are none, are out of range`() {
        for number in [Double.infinity, .nan, -.infinity, 0x1p801, 0x1p-801, 0x1p-1074, -0x1p900] {
            let block = [1, 2, number, 3]
            #expect(!fused(block, by: 12, 1.0 / 12).areInRange, "\(number)")
        }
    }

    private func fused(
        _ numbers: [Double], by divisor: Double, _ reciprocal: Double
    ) -> (quotients: [Double], areInRange: Bool) {
        var quotients = [Double](repeating: 0, count: numbers.count)
        let areInRange = unsafe numbers.withUnsafeBufferPointer { source in
            unsafe quotients.withUnsafeMutableBufferPointer { target in
                guard let from = source.baseAddress, let to = target.baseAddress else { return false }
                return unsafe Elementary.fusedQuotients(from, by: divisor, reciprocal, to: to, count: numbers.count)
            }
        }
        return (quotients, areInRange)
    }

    /// Numbers by chance for these tests (Steele, Lea & Flood 2014, OOPSLA, figure 16).
    private struct SplitMix {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
