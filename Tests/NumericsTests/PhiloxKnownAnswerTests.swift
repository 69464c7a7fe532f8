import Numerics
import Testing

@Suite struct PhiloxKnownAnswerTests {
    @Test func `every block of the vector file comes out word for word`() throws {
        let rows = try Vectors.rows("philox4x32.txt")
        #expect(rows.count == 7)
        for row in rows {
            let words = try row.map { try #require(UInt32($0, radix: 16)) }
            try #require(words.count == 10)
            let counter = SIMD4(words[0], words[1], words[2], words[3])
            let block = Philox4x32.block(counter, key: SIMD2(words[4], words[5]))
            #expect(block == SIMD4(words[6], words[7], words[8], words[9]), "counter \(counter)")
        }
    }

    @Test(arguments: [0, 1, 7, 64, 129])
    func `planes hold the block words of every individual`(individuals: Int) {
        let key = StreamKey(seed: 2021, name: "huishouden.flow")
        var planes = WordPlanes(individuals: individuals)
        // A second fill must leave nothing of the first.
        planes.fill(key: StreamKey(seed: 1, name: "other"), group: 0, draw: 0, purpose: 0)
        planes.fill(key: key, group: 5, draw: 17, purpose: 3)
        for individual in 0..<individuals {
            let block = Philox4x32.block(SIMD4(5, UInt32(individual), 17, 3), key: key.words)
            for plane in 0..<4 {
                let word = unsafe planes[plane][individual]
                #expect(word == block[plane], "individual \(individual), plane \(plane)")
            }
        }
    }

    @Test func `flipping any one bit of counter or key flips about half of the output bits`() {
        // 192 flips of 128 bits each: 24,576 nearly fair coins at seed counter and key below; alpha 1e-6.
        let counter = SIMD4<UInt32>(0x0123_4567, 0x89AB_CDEF, 0xFEDC_BA98, 0x7654_3210)
        let key = SIMD2<UInt32>(0xDEAD_BEEF, 0x0BAD_F00D)
        let base = Philox4x32.block(counter, key: key)
        var flips = 0
        for bit in 0..<192 {
            var (changedCounter, changedKey) = (counter, key)
            if bit < 128 {
                changedCounter[bit / 32] ^= 1 << UInt32(bit % 32)
            } else {
                changedKey[bit / 32 - 4] ^= 1 << UInt32(bit % 32)
            }
            let difference = Philox4x32.block(changedCounter, key: changedKey) ^ base
            for word in 0..<4 { flips += difference[word].nonzeroBitCount }
        }
        let coins = 192.0 * 128
        #expect(abs(Double(flips) - coins / 2) < 4.8917 * (coins / 4).squareRoot())
    }
}
