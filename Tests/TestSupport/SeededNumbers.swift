/// Random numbers for property tests, the same in every run.
///
/// SplitMix64 (Steele, Lea & Flood 2014, "Fast Splittable Pseudorandom Number Generators", figure 4).
package struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of random sign with a magnitude spread evenly over orders of ten.
    package mutating func magnitude(orders: ClosedRange<Int>) -> Double {
        var value = Double.random(in: 1..<10, using: &self)
        let order = Int.random(in: orders, using: &self)
        for _ in 0..<abs(order) { value = order < 0 ? value / 10 : value * 10 }
        return Bool.random(using: &self) ? value : -value
    }

    /// A text of words and awkward characters.
    package mutating func text(from alphabet: [String], upTo length: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            text += alphabet[Int.random(in: alphabet.indices, using: &self)]
        }
        return text
    }
}
