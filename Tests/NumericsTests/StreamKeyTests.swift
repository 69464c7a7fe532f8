import Numerics
import Testing

@Suite struct StreamKeyTests {
    /// Origin: computed by a separate Python program from the published definitions of FNV-1a (64 bits) and SplitMix64.
    @Test(
        arguments: [
            (0, "", 0xFA77F14C, 0x5B21F68F),
            (0, "a", 0xDB1B0D6E, 0x565E25CB),
            (42, "huishouden.flow", 0x4DD4A958, 0x7BD46D01),
            (2021, "gezinsregisseur.accept", 0xB8E7F417, 0x9B11935B),
            (UInt64.max, "causaliteit €", 0x0E630585, 0x14B4A220),
        ] as [(UInt64, String, UInt32, UInt32)])
    func `known seeds and names give known keys`(seed: UInt64, name: String, low: UInt32, high: UInt32) {
        #expect(StreamKey(seed: seed, name: name).words == SIMD2(low, high))
    }

    @Test func `a hundred thousand similar names have as many keys`() {
        // Expected number of collisions of random 64-bit keys: 3e-10.
        var keys = Set<UInt64>()
        let stems = ["huishouden.flow", "huishouden.Flow", "gezinsregisseur.accept", "a", ""]
        for stem in stems {
            for index in 0..<4000 {
                for name in [
                    "\(stem)\(index)", "\(stem).\(index)", "\(index)\(stem)x", "\(stem)[\(index)]", "\(index)|\(stem)",
                ] {
                    let words = StreamKey(seed: 42, name: name).words
                    keys.insert(UInt64(words.y) << 32 | UInt64(words.x))
                }
            }
        }
        #expect(keys.count == stems.count * 4000 * 5)
    }

    @Test func `neighbouring seeds of one name have different keys`() {
        var keys = Set<StreamKey>()
        for seed in 0..<UInt64(20_000) { keys.insert(StreamKey(seed: seed, name: "causal")) }
        #expect(keys.count == 20_000)
    }
}
