/// The key of a stream of random words: the seed of the run and the name of what is drawn.
///
/// Two streams are independent as soon as seed or name differ, and a stream stays what it is whatever else a model
/// contains.
///
/// The name enters by the 64-bit FNV-1a hash of its UTF-8 bytes (Fowler, Noll & Vo 1991), the seed by the
/// finaliser of SplitMix64 (Steele, Lea & Flood 2014, OOPSLA, with the constants of Stafford's variant 13). Both are
/// fixed for good: seeded results depend on them. For one seed the map from hash to key is one to one, so two names
/// share a key only if their hashes collide: among a million names with a chance of about 3e-8.
public struct StreamKey: Sendable, Hashable {
    /// The key for `Philox4x32`, low word first.
    public let words: SIMD2<UInt32>

    /// The key for a name under a seed.
    ///
    /// - Complexity: proportional to the length of the name.
    public init(seed: UInt64, name: String) {
        let mixed = Self.finalised(Self.hash(name) ^ Self.finalised(seed))
        words = SIMD2(UInt32(truncatingIfNeeded: mixed), UInt32(truncatingIfNeeded: mixed &>> 32))
    }

    /// FNV-1a with its published 64-bit offset basis and prime.
    static func hash(_ name: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    /// One output of SplitMix64 from a state: a one-to-one scrambling of 64 bits.
    static func finalised(_ state: UInt64) -> UInt64 {
        var z = state &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z &>> 31)
    }
}
