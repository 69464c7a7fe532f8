/// Conversion of random words to numbers strictly between 0 and 1.
public enum OpenUnit {
    /// (k + 1/2) / 2^52, where k is the upper 52 bits of the 64-bit word `high`, `low`.
    ///
    /// Every value is exact, the values lie evenly and symmetrically, and neither 0 nor 1 occurs, so any quantile
    /// function may be applied. With 53 bits the half would need a 54th: the sum would round to an even neighbour, and
    /// the largest one to exactly 1.
    ///
    /// - Complexity: constant.
    @inlinable
    public static func value(_ high: UInt32, _ low: UInt32) -> Double {
        let bits = UInt64(high) &<< 20 | UInt64(low) &>> 12
        return (Double(bits) + 0.5) * 0x1p-52
    }
}
