import Foundation
import Numerics
import TestSupport
import Testing

@Suite struct ElementaryPowerTests {
    /// The reference is the nearest double, half a unit from the exact value: so 1.5 units from it is 2 at most.
    @Test func `a power is within two units in the last place of the exact one`() throws {
        let rows = try Vectors.numbers("power.tsv")
        #expect(rows.count > 300)
        for row in rows {
            let seen = Elementary.power(row[0], row[1])
            #expect(Closeness.ulps(seen, row[2]) <= 1.5, "\(row[0])^\(row[1]) = \(seen), not \(row[2])")
        }
    }

    @Test func `a decimal logarithm is within two units in the last place of the exact one`() throws {
        let rows = try Vectors.numbers("decimalLogarithm.tsv")
        #expect(rows.count > 300)
        for row in rows {
            let seen = Elementary.decimalLogarithm(row[0])
            #expect(Closeness.ulps(seen, row[1]) <= 1.5, "log10(\(row[0])) = \(seen), not \(row[1])")
        }
    }

    @Test func `powers of whole numbers and logarithms of powers of ten are exact`() {
        for base in 1...30 {
            var product = 1.0
            for exponent in 0...15 where product < 0x1p53 {
                #expect(Elementary.power(Double(base), Double(exponent)) == product)
                product *= Double(base)
            }
        }
        for exponent in 0...22 {
            #expect(Elementary.decimalLogarithm(Elementary.power(10, Double(exponent))) == Double(exponent))
        }
    }

    /// The cases of IEEE 754 (2019), section 9.2.1, which the system's function keeps too.
    @Test func `powers of what is no ordinary number are those of IEEE 754`() {
        let special: [Double] = [
            0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, .infinity, -.infinity, .nan, 0x1p-1074, -0x1p-1074, 1e308, -1e308,
            0x1p52, 0x1p52 + 1, 0x1p53, 0x1p53 + 2, -0x1p52 - 1, 0.1, 1e-300, 1e300,
        ]
        for x in special {
            for y in special {
                let (seen, expected) = (Elementary.power(x, y), pow(x, y))
                if expected.isNaN {
                    #expect(seen.isNaN, "\(x)^\(y)")
                } else {
                    #expect(
                        seen.sign == expected.sign && Closeness.ulps(seen, expected) <= 1,
                        "\(x)^\(y) = \(seen), not \(expected)")
                }
            }
        }
        #expect(Elementary.decimalLogarithm(0) == -.infinity && Elementary.decimalLogarithm(-1).isNaN)
        #expect(Elementary.decimalLogarithm(.infinity) == .infinity && Elementary.decimalLogarithm(.nan).isNaN)
    }

    @Test func `powers and decimal logarithms of a program are these functions`() {
        #expect(Operation.power.result(1.03, -7.5) == Elementary.power(1.03, -7.5))
        #expect(Operation.decimalLogarithm.result(7) == Elementary.decimalLogarithm(7))
    }

    /// Bases below zero, zeros and infinities among them.
    @Test func `a block of powers has the bytes of one at a time, whichever side is the same for all`() {
        var numbers = SeededNumbers(seed: 43)
        func unit() -> Double { Double(numbers.next() >> 11) * 0x1p-53 }
        let special: [Double] = [0, -0.0, 1, -1, -8, .infinity, -.infinity, .nan, .leastNonzeroMagnitude]
        for count in [0, 1, 7, 8, 33, 100] {
            let bases = (0..<count).map { $0 < special.count ? special[$0] : 20 * unit() }
            let exponents = (0..<count).map { _ in (60 * (unit() - 0.5)).rounded() / 4 }
            func block(
                _ fill: (UnsafePointer<Double>, UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
            ) -> [UInt64] {
                var target = [Double](repeating: 0, count: count)
                unsafe target.withUnsafeMutableBufferPointer { target in
                    unsafe bases.withUnsafeBufferPointer { bases in
                        unsafe exponents.withUnsafeBufferPointer { exponents in
                            guard let x = bases.baseAddress, let y = exponents.baseAddress, let to = target.baseAddress
                            else { return }
                            unsafe fill(x, y, to)
                        }
                    }
                }
                return target.map(\.bitPattern)
            }
            let pairs = unsafe block { unsafe Elementary.powers($0, $1, to: $2, count: count) }
            #expect(pairs == zip(bases, exponents).map { Elementary.power($0, $1).bitPattern })
            let squares = unsafe block { unsafe Elementary.powers($0, 2.5, to: $2, count: count) }
            #expect(squares == bases.map { Elementary.power($0, 2.5).bitPattern })
            let twos = unsafe block { unsafe Elementary.powers(2, $1, to: $2, count: count) }
            #expect(twos == exponents.map { Elementary.power(2, $0).bitPattern })
        }
    }
}
