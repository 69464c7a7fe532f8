/// The counter-based generator Philox4x32 with ten rounds.
///
/// Salmon, Moraes, Dror & Shaw (2011), "Parallel Random Numbers: As Easy as 1, 2, 3", SC11, section 3.3 and table 2. A
/// block of four words is a pure function of a key and a counter: no sequence is ever consumed, so a figure depends
/// neither on order nor on threads nor on what else is drawn.
///
/// The convention for counters, kept everywhere:
///
/// | word | meaning |
/// | --- | --- |
/// | x | component of a vector, or group of four cycles |
/// | y | individual |
/// | z | draw |
/// | w | purpose, or lane: 0 unless one thing needs several independent words |
///
/// The key is a `StreamKey`: the seed of the run and the name of what is drawn.
public struct Philox4x32: Sendable {
    /// The four random words at a counter.
    ///
    /// - Complexity: constant, some forty operations.
    @inlinable
    public static func block(_ counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        let words = rounds(counter.x, counter.y, counter.z, counter.w, key.x, key.y)
        return SIMD4(words.0, words.1, words.2, words.3)
    }

    /// Ten rounds on plain words: the form that the compiler turns into packed instructions inside a loop.
    ///
    /// Each word stands in the lower half of 64 bits, with whatever is above it: a product looks at the lower halves alone,
    /// so that nothing is packed or unpacked between rounds, which is half of the time (`benchmarks words`).
    @inlinable @inline(__always)
    static func rounds(
        _ x: UInt32, _ y: UInt32, _ z: UInt32, _ w: UInt32, _ keyLow: UInt32, _ keyHigh: UInt32
    ) -> (UInt32, UInt32, UInt32, UInt32) {
        var (x, y, z, w) = (UInt64(x), UInt64(y), UInt64(z), UInt64(w))
        var (low, high) = (keyLow, keyHigh)
        for _ in 0..<10 {
            // Multipliers and, below, Weyl increments: table 2 and section 3.3 of the paper.
            let first = (x & 0xFFFF_FFFF) &* 0xD251_1F53
            let second = (z & 0xFFFF_FFFF) &* 0xCD9E_8D57
            x = (second &>> 32) ^ y ^ UInt64(low)
            y = second
            z = (first &>> 32) ^ w ^ UInt64(high)
            w = first
            low &+= 0x9E37_79B9
            high &+= 0xBB67_AE85
        }
        return (
            UInt32(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: y), UInt32(truncatingIfNeeded: z),
            UInt32(truncatingIfNeeded: w)
        )
    }
}
