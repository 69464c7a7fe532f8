/// A number as the sum of two, the second at most half a unit in the last place of the first: some 106 significant bits.
///
/// Dekker (1971), "A floating-point technique for extending the available precision", Numerische Mathematik 18, sections
/// 4 and 5; without fused multiplication, so that all processors give the same bits.
struct TwoPartNumber {
    let high: Double
    let low: Double

    @inline(__always)
    init(_ high: Double, _ low: Double) {
        self.high = high
        self.low = low
    }

    /// The exact sum of two numbers, the first of which is not the smaller in magnitude.
    @inline(__always)
    init(sumOf large: Double, and small: Double) {
        high = large + small
        low = small - (high - large)
    }

    /// The exact product of two numbers of magnitudes between about 2^-480 and 2^480.
    @inline(__always)
    init(productOf a: Double, and b: Double) {
        let (aHigh, bHigh) = (Self.upperHalf(a), Self.upperHalf(b))
        let (aLow, bLow) = (a - aHigh, b - bHigh)
        high = a * b
        low = ((aHigh * bHigh - high) + aHigh * bLow + aLow * bHigh) + aLow * bLow
    }

    /// The product, but for what is below 2^-100 of it.
    @inline(__always)
    func times(_ other: TwoPartNumber) -> TwoPartNumber {
        let product = TwoPartNumber(productOf: high, and: other.high)
        return TwoPartNumber(sumOf: product.high, and: product.low + (high * other.low + low * other.high))
    }

    /// The upper 26 bits.
    @inline(__always)
    private static func upperHalf(_ x: Double) -> Double {
        let scaled = x * 0x1.0000002p27
        return scaled - (scaled - x)
    }
}
