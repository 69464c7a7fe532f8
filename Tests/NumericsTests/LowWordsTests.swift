import Numerics
import Testing

@Suite struct LowWordsTests {
    /// Lengths below, at and above the 64 words that are looked at together, and the places that there is room for.
    @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 129, 200, 300])
    func `the words up to a limit are listed, in order, with their places`(individuals: Int) {
        let key = StreamKey(seed: 2021, name: "huishouden.flow")
        var planes = WordPlanes(individuals: 128)
        for last in [0, 1 << 26, 1 << 31, UInt32.max] {
            var words = LowWords()
            planes.list(
                places: 10..<10 + individuals, firstNumber: 3, key: key, group: 5, draw: 17, purpose: 2, upTo: last,
                in: &words)
            for plane in 0..<4 {
                let expected = (0..<individuals).map { place in
                    (place + 10, Philox4x32.block(SIMD4(5, UInt32(place + 3), 17, 2), key: key.words)[plane])
                }.filter { $0.1 <= last }
                #expect(words.planes[plane].map { Int($0.place) } == expected.map(\.0))
                #expect(words.planes[plane].map(\.word) == expected.map(\.1))
            }
            if last == .max { #expect(words.count == 4 * individuals) }
        }
    }

    @Test func `more words come behind those that are listed, until all are taken out`() {
        let key = StreamKey(seed: 1, name: "flow")
        var planes = WordPlanes(individuals: 64)
        var words = LowWords()
        for first in [0, 100] {
            planes.list(
                places: first..<first + 70, firstNumber: 0, key: key, group: 0, draw: 0, purpose: UInt32(first),
                upTo: .max, in: &words)
        }
        #expect(words.planes.map { $0.map { Int($0.place) } }.allSatisfy { $0 == Array(0..<70) + Array(100..<170) })
        words.removeAll()
        #expect(words.count == 0)
    }
}
