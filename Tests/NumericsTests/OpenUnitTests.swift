import Numerics
import TestSupport
import Testing

@Suite struct OpenUnitTests {
    @Test func `the smallest and the largest value lie strictly inside 0 to 1 and mirror each other`() {
        let smallest = OpenUnit.value(0, 0)
        let largest = OpenUnit.value(.max, .max)
        #expect(smallest == 0x1p-53)
        #expect(largest == 1 - 0x1p-53)
        #expect(smallest == 1 - largest)
    }

    @Test func `with 53 bits and a half the largest value would round to 1`() {
        let k = Double((UInt64(1) << 53) - 1)
        #expect((k + 0.5) * 0x1p-53 == 1)
    }

    @Test func `the value is exact: the middle of its cell of width 2^-52`() {
        #expect(OpenUnit.value(0x8000_0000, 0) == 0.5 + 0x1p-53)
        #expect(OpenUnit.value(0x7FFF_FFFF, 0xFFFF_FFFF) == 0.5 - 0x1p-53)
        #expect(OpenUnit.value(0, 0x0000_1000) == 1.5 * 0x1p-52)
    }

    @Test func `the lowest twelve bits do not matter and the thirteenth does`() {
        #expect(OpenUnit.value(7, 0x0000_0FFF) == OpenUnit.value(7, 0))
        #expect(OpenUnit.value(7, 0x0000_1000) > OpenUnit.value(7, 0))
    }

    @Test func `uniform numbers of individuals pass Kolmogorov-Smirnov and have mean 1/2 and variance 1/12`() {
        // Seed 2021, n = 20,000, alpha 1e-6 each.
        let n = 20_000
        let key = StreamKey(seed: 2021, name: "uniform")
        let sample = Philox4x32.openUnits(key: key, draw: 3, component: 1, individuals: 0..<n)
        let distance = KolmogorovSmirnov.statistic(sample) { $0 }
        #expect(distance < KolmogorovSmirnov.criticalValue(samples: n, alpha: Bound.falseAlarmRate))
        let moments = SampleMoments(sample)
        #expect(abs(moments.mean - 0.5) < Bound.monteCarlo(standardError: (1 / 12.0 / Double(n)).squareRoot()))
        // The variance of the squared deviation of a uniform number is 1/80 - 1/144 = 1/180.
        #expect(
            abs(moments.variance - 1 / 12.0) < Bound.monteCarlo(standardError: (1 / 180.0 / Double(n)).squareRoot()))
    }

    @Test func `a range of individuals is a slice of the whole`() {
        let key = StreamKey(seed: 5, name: "slice")
        let whole = Philox4x32.openUnits(key: key, draw: 2, component: 0, individuals: 0..<50)
        let part = Philox4x32.openUnits(key: key, draw: 2, component: 0, individuals: 20..<33)
        #expect(part == Array(whole[20..<33]))
        let words = Philox4x32.block(SIMD4(0, 20, 2, 0), key: key.words)
        #expect(part[0] == OpenUnit.value(words.y, words.x))
    }

    @Test func `neighbouring individuals, draws and components are uncorrelated`() {
        // Seed 11, n = 10,000 pairs each, alpha 1e-6: the correlation of independent uniforms has standard error 1/√n.
        let n = 10_000
        let key = StreamKey(seed: 11, name: "pairs")
        let base = Philox4x32.openUnits(key: key, draw: 0, component: 0, individuals: 0..<n)
        let others = [
            Philox4x32.openUnits(key: key, draw: 0, component: 0, individuals: 1..<n + 1),
            Philox4x32.openUnits(key: key, draw: 1, component: 0, individuals: 0..<n),
            Philox4x32.openUnits(key: key, draw: 0, component: 1, individuals: 0..<n),
        ]
        for other in others {
            let products = zip(base, other).map { ($0 - 0.5) * ($1 - 0.5) * 12 }
            #expect(abs(SampleMoments(products).mean) < Bound.monteCarlo(standardError: 1 / Double(n).squareRoot()))
        }
    }
}
