/// The generator xoshiro256+ (Blackman & Vigna 2021, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47(4)),
/// the fastest of its family for numbers between 0 and 1: what one would take for a loop written by hand.
struct Xoshiro256 {
    private var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64)

    /// - Parameter seed: spread over the state by SplitMix64, as the authors advise.
    init(seed: UInt64) {
        var state = seed
        func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z &>> 31)
        }
        (a, b, c, d) = (next(), next(), next(), next())
    }

    /// A number from 0 up to 1, in steps of 2^-53.
    @inline(__always)
    mutating func next() -> Double {
        let result = a &+ d
        let shifted = b &<< 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = d &<< 45 | d &>> 19
        return Double(result &>> 11) * 0x1p-53
    }
}
