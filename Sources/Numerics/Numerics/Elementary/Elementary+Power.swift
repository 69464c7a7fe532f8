extension Elementary {
    /// x to the power of y, with the results of IEEE 754 (section 9.2.1, `pow`) where one of them is no ordinary number.
    ///
    /// |x|^y = e^(y ln |x|), with the logarithm and the product in two parts, since an exponent of hundreds has as many
    /// units in the last place of the result. A power that is a number is that number: 10^3 is 1,000.
    ///
    /// - Complexity: constant, some two hundred operations and no branch.
    /// - Accuracy: below 0.8 units in the last place on ten million arguments; one more rounding where the result is
    ///   subnormal.
    @inline(__always)
    package static func power(_ x: Double, _ y: Double) -> Double {
        let logarithm = twoPartLogarithm(x.magnitude)
        // Beyond these every base but one gives 0 or infinity.
        let below = y > 0x1p70 ? 0x1p70 : y
        let exponent = below < -0x1p70 ? -0x1p70 : below
        let product = TwoPartNumber(productOf: exponent, and: logarithm.high)
        let value = exponential(product.high, product.low + exponent * logarithm.low)
        let ofZero = y > 0 ? 0 : Double.infinity
        let ofInfinity = y > 0 ? Double.infinity : 0
        let ofPositive = x == 0 ? ofZero : (x.magnitude == .infinity ? ofInfinity : value)
        let (integer, odd) = parity(y)
        let signed = ofPositive.bitPattern ^ (x.bitPattern & odd & 0x8000_0000_0000_0000)
        let impossible = (mask(x < 0) & mask(x > -.infinity) & ~integer) | mask(x != x) | mask(y != y)
        let result = (signed & ~impossible) | (Double.nan.bitPattern & impossible)
        let sure = mask(y == 0) | mask(x == 1)
        return Double(bitPattern: (result & ~sure) | (Double(1).bitPattern & sure))
    }

    /// All bits where a condition holds, or none: masks and not conditions, so that a loop is packed.
    @inline(__always)
    private static func mask(_ condition: Bool) -> UInt64 { condition ? .max : 0 }

    /// The decimal logarithm; minus infinity at 0, and no number for what is below it or is none. That of a power of ten
    /// is a whole number.
    ///
    /// - Complexity: constant, some hundred operations and no branch.
    /// - Accuracy: below 0.6 units in the last place on ten million arguments.
    @inline(__always)
    package static func decimalLogarithm(_ x: Double) -> Double {
        let value = twoPartLogarithm(x).times(reciprocalOfLogTen).high
        let ofPositive = x < .infinity ? (x == 1 ? 0 : value) : x
        let ofOthers: Double = x == 0 ? -.infinity : .nan
        return x > 0 ? ofPositive : ofOthers
    }

    /// 1 / ln 10.
    private static let reciprocalOfLogTen = TwoPartNumber(0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57)

    /// Masks of whether a number is an integer, and whether it is an odd one.
    @inline(__always)
    private static func parity(_ y: Double) -> (integer: UInt64, odd: UInt64) {
        let size = y.magnitude
        // Below 2^52 the integer nearest to it stands in the lowest bits of the sum; from 2^53 on all are even.
        let shifted = size + 0x1p52
        let small = mask(size < 0x1p52)
        let integer = mask(shifted - 0x1p52 == size) | ~small
        let bits = (shifted.bitPattern & small) | (size.bitPattern & ~small)
        return (integer, integer & mask(size < 0x1p53) & (0 &- (bits & 1)))
    }

    /// ln x in two parts, for a positive number that is finite; for others the result means nothing.
    ///
    /// As the logarithm in one, with s = (m - 1) / (m + 1): 2 s + s³ (2/3 + s² r(s²)), where only r has one part.
    @inline(__always)
    private static func twoPartLogarithm(_ x: Double) -> TwoPartNumber {
        let isSubnormal = x < 0x1p-1022
        let scaled = isSubnormal ? x * 0x1p54 : x
        let (exponent, exponentBits) = exponent(scaled)
        let k = isSubnormal ? exponent - 54 : exponent
        let f = Double(bitPattern: scaled.bitPattern &- exponentBits) - 1
        let divisor = 2 + f
        let lost = f - (divisor - 2)
        let quotient = f / divisor
        let back = TwoPartNumber(productOf: quotient, and: divisor)
        let s = TwoPartNumber(
            sumOf: quotient, and: (((f - back.high) - back.low) - quotient * lost) / divisor)
        let z = s.times(s)
        // r of least largest error (Remez exchange at 50 digits): s⁵ r is exact to 2.6e-23.
        var r = 0x1.eb315c1c55894p-4
        r = r * z.high + 0x1.de2f928b8c0c9p-4
        r = r * z.high + 0x1.1120ce01da2c4p-3
        r = r * z.high + 0x1.3b136213e8d30p-3
        r = r * z.high + 0x1.745d1834b2e97p-3
        r = r * z.high + 0x1.c71c71c57b73fp-3
        r = r * z.high + 0x1.249249249305fp-2
        r = r * z.high + 0x1.9999999999995p-2
        let sum = TwoPartNumber(sumOf: 0x1.5555555555555p-1, and: z.high * r)
        let cubic = s.times(z.times(TwoPartNumber(sum.high, sum.low + 0x1.5555555555555p-55)))
        let logarithm = TwoPartNumber(sumOf: 2 * s.high, and: cubic.high)
        let low = logarithm.low + (2 * s.low + cubic.low)
        let all = TwoPartNumber(sumOf: k * logTwoHigh, and: logarithm.high)
        return TwoPartNumber(sumOf: all.high, and: all.low + (low + k * logTwoLow))
    }

    /// e^(high + low), the result rounded once but for a tenth of a unit.
    @inline(__always)
    private static func exponential(_ high: Double, _ low: Double) -> Double {
        let above = high < -746 ? -746 : high
        let x = above > 710 ? 710 : above
        let n = (x * reciprocalOfLogTwo + roundingShift) - roundingShift
        let (exact, rounded) = (x - n * logTwoHigh, n * logTwoLow)
        let r = exact - rounded
        let rest = ((exact - r) - rounded) + (x == high ? low : 0)
        let one = 1 + r
        let curved = r * r * remainder(r)
        let power = one + ((r - (one - 1)) + (curved + rest * (one + curved)))
        let half = n * 0.5 + roundingShift
        let other = (n - (half - roundingShift)) + roundingShift
        return power * powerOfTwo(half) * powerOfTwo(other)
    }
}
