import Numerics
import TestSupport
import Testing

/// Splits of people over parts, and the density that they rest on.
///
/// Seed 2021, 20,000 splits; false-alarm rate 1e-6 a comparison.
@Suite struct CountSplitTests {
    @Test func `a multinomial split is whole, and each part and pair is binomial`() throws {
        let chances = [0.1, 0, 0.25, 0.4]
        let conditional = CountSplit.conditional(chances, rest: 0.25)
        let key = StreamKey(seed: 2021, name: "multinomial")
        let splits = (0..<20_000).map { place in
            var words = WordCursor(key, identity: UInt64(place), draw: 1)
            return CountSplit.multinomial(trials: 60, conditional: conditional, &words)
        }
        for parts in [[0], [2], [3], [0, 2], [0, 3], [2, 3], [0, 2, 3]] {
            let sums = splits.map { split in parts.reduce(0) { $0 + split[$1] } }
            let expected = CountSamplerTests.binomialChances(60, parts.reduce(0) { $0 + chances[$1] })
            #expect(try CountSamplerTests.isExpected(sums, last: 60) { expected[$0] }, "parts \(parts)")
        }
        #expect(splits.allSatisfy { $0[1] == 0 && $0.reduce(0, +) <= 60 })
    }

    @Test func `a split by chances that come to one leaves nobody`() {
        // 0.1 + 0.2 + 0.7 is less than 1 in doubles.
        let conditional = CountSplit.conditional([0.1, 0.2, 0.7], rest: 0)
        #expect(conditional.last == 1)
        for place in 0..<100 {
            var words = WordCursor(StreamKey(seed: 2021, name: "all"), identity: UInt64(place), draw: 0)
            let split = CountSplit.multinomial(trials: 4e8, conditional: conditional, &words)
            #expect(split.reduce(0, +) == 4e8)
        }
    }

    @Test func `a pick from parts is whole, and each part and pair is hypergeometric`() throws {
        let parts: [Double] = [12, 0, 30, 58]
        let key = StreamKey(seed: 2021, name: "pick")
        let splits = (0..<20_000).map { place in
            var words = WordCursor(key, identity: UInt64(place), draw: 1)
            return CountSplit.hypergeometric(picked: 45, from: parts, &words)
        }
        #expect(splits.allSatisfy { split in split.reduce(0, +) == 45 && zip(split, parts).allSatisfy { $0 <= $1 } })
        for (some, people) in [([0], 12), ([2], 30), ([3], 58), ([0, 3], 70), ([0, 2], 42)] {
            let sums = splits.map { split in some.reduce(0) { $0 + split[$1] } }
            let expected = CountSamplerTests.hypergeometricChances(people, 45, 100)
            #expect(try CountSamplerTests.isExpected(sums, last: expected.count - 1) { expected[$0] })
        }
    }

    @Test(arguments: [(1, 0.3), (5, 0.5), (40, 0.01), (200, 0.6), (1_000, 0.999)])
    func `the density of a count is that of the products`(trials: Int, chance: Double) {
        let expected = CountSamplerTests.binomialChances(trials, chance)
        for (count, probability) in expected.enumerated() where probability > 1e-290 {
            let found = BinomialDensity.logarithm(Double(count), trials: Double(trials), chance: chance)
            // A thousand products each round once; the exponential of a hundred loses two digits.
            #expect(Closeness.relativeError(found.exponential, probability) < 1e-12, "\(count)")
        }
    }

    @Test func `a cursor gives each number once, and others for other things`() {
        var numbers: Set<Double> = []
        for identity in [0, 1, 1 << 32] as [UInt64] {
            for draw in 0..<2 as Range<UInt32> {
                var words = WordCursor(StreamKey(seed: 2021, name: "cursor"), identity: identity, draw: draw)
                for _ in 0..<50 { numbers.insert(words.unit()) }
            }
        }
        #expect(numbers.count == 300)
        #expect(numbers.allSatisfy { $0 > 0 && $0 < 1 })
    }
}

extension Double {
    fileprivate var exponential: Double { Operation.exponential.result(self) }
}
