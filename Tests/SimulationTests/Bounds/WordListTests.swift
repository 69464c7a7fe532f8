import Numerics
import TestSupport
import Testing

@testable import Engine

/// Lists of who may move by a word and a limit.
@Suite struct WordListTests {
    @Test func `a list holds those whose half words are within their limits, in their order`() {
        var numbers = SeededNumbers(seed: 6_001)
        for count in Array(0..<140) + [1_000] {
            let words = (0..<count).map { _ in UInt32.random(in: 0...UInt32.max, using: &numbers) }
            let limits = words.map { word in
                let choices: [Int32] = [-1, 0, .max, Int32(word >> 1), Int32(word >> 1) - 1, Int32(word >> 2)]
                return choices[Int.random(in: choices.indices, using: &numbers)]
            }
            var list = [Int32](repeating: 77, count: count + WordList.spareRoom)
            let listed = unsafe words.withUnsafeBufferPointer { words in
                unsafe list.withUnsafeMutableBufferPointer { list in
                    guard let words = words.baseAddress, let list = list.baseAddress else { return 0 }
                    return unsafe WordList.fill(list, words, count, from: 5) { limits[$0] }
                }
            }
            let expected = (0..<count).filter { Int64(words[$0] >> 1) <= Int64(limits[$0]) }.map { Int32($0 + 5) }
            #expect(Array(list[..<listed]) == expected, "\(count) words")
        }
    }

    /// The limit of what leaves at the most, for hazards from nothing to far beyond one.
    private static func limit(_ hazard: Double) -> Int32 {
        var limit: Int32 = 0
        unsafe withUnsafePointer(to: hazard) { unsafe RateKernels.limits($0, times: 1 + 0x1p-30, to: &limit, count: 1) }
        return limit
    }

    @Test func `a word that leads out of a state is within the limit of what leaves it, and few others are`() {
        var numbers = SeededNumbers(seed: 6_002)
        for _ in 0..<20_000 {
            let hazard = numbers.magnitude(orders: -12...1).magnitude
            let chance = Elementary.chance(cumulativeHazard: hazard)
            let threshold = CompetingFlows.threshold(chance)
            let limit = Self.limit(hazard)
            if threshold > 0 { #expect(Int64((threshold - 1) / 2) <= Int64(limit), "hazard \(hazard)") }
            // The bound is that of the series after three terms, to three words.
            let bound = hazard - hazard * hazard / 2 + hazard * hazard * hazard / 6
            #expect(Double(limit) <= min(bound * (1 + 1e-8) * 0x1p31 + 3, 0x1p31))
        }
        #expect(Self.limit(.infinity) == .max && Self.limit(.nan) == .max && Self.limit(0) <= 2)
    }
}
