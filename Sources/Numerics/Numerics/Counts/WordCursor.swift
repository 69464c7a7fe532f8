/// Random numbers for a draw that may need any number of them, such as one by rejection.
///
/// They are those of a key and a counter whose first word goes up from 0, so that they hang on what is drawn alone: a
/// cursor is made for one thing and forgotten with it, and no sequence outlives it.
package struct WordCursor: Sendable {
    private let key: SIMD2<UInt32>
    private var counter: SIMD4<UInt32>
    private var words = SIMD4<UInt32>(repeating: 0)
    private var hasSecond = false

    /// - Parameters:
    ///   - identity: what the numbers are for, in the second and the fourth word of the counter.
    ///   - draw: the third word.
    package init(_ key: StreamKey, identity: UInt64, draw: UInt32) {
        self.key = key.words
        counter = SIMD4(
            0, UInt32(truncatingIfNeeded: identity), draw, UInt32(truncatingIfNeeded: identity &>> 32))
    }

    /// The next number strictly between 0 and 1, of 52 bits.
    ///
    /// - Complexity: constant; a block of the generator for every second one.
    package mutating func unit() -> Double {
        if hasSecond {
            hasSecond = false
            return OpenUnit.value(words.w, words.z)
        }
        words = Philox4x32.block(counter, key: key)
        counter.x &+= 1
        hasSecond = true
        return OpenUnit.value(words.y, words.x)
    }
}
