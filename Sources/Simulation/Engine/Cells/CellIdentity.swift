import Numerics

/// What random numbers for cells hang on: 64 bits made of what something is for.
enum CellIdentity {
    /// Another identity for each identity and pair of words.
    static func mixed(_ identity: UInt64, _ a: UInt32, _ b: UInt32 = 0) -> UInt64 {
        let (low, high) = (UInt32(truncatingIfNeeded: identity), UInt32(truncatingIfNeeded: identity >> 32))
        let words = Philox4x32.block(SIMD4(low, high, a, b), key: SIMD2(0, 0))
        return UInt64(words.y) << 32 | UInt64(words.x)
    }
}
