import Testing

@testable import Numerics

/// Quantiles of a block against those of one probability after another, and units against those of single blocks.
struct QuantileBlockTests {
    @Test(arguments: [DistributionForm.uniform, .normal, .exponential])
    func `a block of quantiles is that of one at a time`(form: DistributionForm) throws {
        let distribution = try Distribution(form, form == .exponential ? [3] : [-2.5, 7.25])
        let probabilities = [0x1p-53, 1e-9, 0.1, 0.25, 0.5.nextDown, 0.5, 0.5.nextUp, 0.75, 0.999, 1 - 0x1p-53]
        var block = probabilities
        unsafe block.withUnsafeMutableBufferPointer { block in
            guard let first = block.baseAddress else { return }
            unsafe distribution.takeQuantiles(of: first, count: block.count)
        }
        #expect(block.map(\.bitPattern) == probabilities.map { distribution.quantile($0).bitPattern })
    }

    @Test func `the units of planes are those of the blocks of random words`() {
        let key = StreamKey(seed: 7, name: "age")
        var planes = WordPlanes(individuals: 40)
        planes.fill(places: 0..<40, firstNumber: 100, key: key, group: 0, draw: 3, purpose: 5)
        var units = [Double](repeating: 0, count: 40)
        unsafe units.withUnsafeMutableBufferPointer { units in
            guard let first = units.baseAddress else { return }
            unsafe planes.fillUnits(first, count: 40)
        }
        let expected = (0..<40).map { place in
            let words = Philox4x32.block(SIMD4(0, UInt32(100 + place), 3, 5), key: key.words)
            return OpenUnit.value(words.y, words.x)
        }
        #expect(units == expected)
    }
}
