import Numerics
import TestSupport
import Testing

/// Exact draws of binomial and hypergeometric counts, by search and by rejection, against their chances.
///
/// Seed 2021, 20,000 counts each; false-alarm rate 1e-6 a case by the chi-square distribution.
@Suite struct CountSamplerTests {
    static func counts(_ name: String, _ number: Int = 20_000, _ draw: (inout WordCursor) -> Double) -> [Double] {
        let key = StreamKey(seed: 2021, name: name)
        return (0..<number).map { place in
            var words = WordCursor(key, identity: UInt64(place), draw: 0)
            return draw(&words)
        }
    }

    static func isExpected(_ sample: [Double], last: Int, _ chance: (Int) -> Double) throws -> Bool {
        let distance = ChiSquare(sample, last: last, chance: chance)
        guard distance.degreesOfFreedom > 0 else { return true }
        let distribution = try Distribution(.gamma, [distance.degreesOfFreedom / 2, 2])
        return distribution.probability(.upper, of: distance.statistic) > Bound.falseAlarmRate
    }

    /// The chances of 0...trials, by the ratio of neighbours from the mode, and then made to sum to one.
    static func binomialChances(_ trials: Int, _ chance: Double) -> [Double] {
        chances(trials) { Double(trials - $0 + 1) / Double($0) * (chance / (1 - chance)) }
    }

    static func hypergeometricChances(_ marked: Int, _ picked: Int, _ all: Int) -> [Double] {
        let least = max(0, picked + marked - all)
        let from = chances(min(marked, picked) - least) {
            let count = $0 + least
            return Double((marked - count + 1) * (picked - count + 1))
                / Double(count * (all - marked - picked + count))
        }
        return [Double](repeating: 0, count: least) + from
    }

    private static func chances(_ last: Int, ratio: (Int) -> Double) -> [Double] {
        let ratios = [1] + (0..<last).map { ratio($0 + 1) }
        // From the largest chance on both sides, so that none of them overflows.
        let mode = ratios.lastIndex { $0 >= 1 } ?? 0
        var weights = [Double](repeating: 0, count: last + 1)
        weights[mode] = 1
        for count in stride(from: mode + 1, through: last, by: 1) {
            weights[count] = weights[count - 1] * ratios[count]
        }
        for count in stride(from: mode, to: 0, by: -1) { weights[count - 1] = weights[count] / ratios[count] }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }

    // Means of 10 are the border between search and rejection: just below it, at it, far on either side.
    @Test(arguments: [
        (1, 0.3), (7, 0.5), (39, 0.25), (40, 0.25), (40, 0.75), (41, 0.76), (1_000, 0.003), (1_000, 0.997), (60, 0.5),
        (500, 0.08), (3_000, 0.9), (20_000, 0.4),
    ])
    func `binomial counts have their chances`(trials: Int, chance: Double) throws {
        let sample = Self.counts("binomial \(trials) \(chance)") {
            BinomialSampler.count(trials: Double(trials), chance: chance, &$0)
        }
        let chances = Self.binomialChances(trials, chance)
        #expect(try Self.isExpected(sample, last: trials) { chances[$0] })
    }

    @Test func `binomial counts with a chance one hundredth off are found out`() throws {
        // 20,000 counts of mean 40 are 0.4 off with a standard error of 0.035: 11 of them.
        let sample = Self.counts("binomial off") { BinomialSampler.count(trials: 80, chance: 0.505, &$0) }
        let chances = Self.binomialChances(80, 0.5)
        #expect(try !Self.isExpected(sample, last: 80) { chances[$0] })
    }

    @Test(arguments: [
        (3, 4, 9), (20, 20, 40), (19, 20, 40), (50, 30, 100), (50, 70, 100), (80, 30, 100), (80, 70, 100),
        (400, 300, 1_000), (700, 600, 1_000), (12, 2_000, 4_000), (3_000, 2_000, 4_000), (900, 900, 100_000),
        (1, 1, 2), (40, 39, 40),
    ])
    func `hypergeometric counts have their chances`(marked: Int, picked: Int, all: Int) throws {
        let sample = Self.counts("hypergeometric \(marked) \(picked) \(all)") {
            HypergeometricSampler.count(marked: Double(marked), picked: Double(picked), of: Double(all), &$0)
        }
        let chances = Self.hypergeometricChances(marked, picked, all)
        #expect(sample.allSatisfy { $0 >= 0 && $0 < Double(chances.count) && chances[Int($0)] > 0 })
        #expect(try Self.isExpected(sample, last: chances.count - 1) { chances[$0] })
    }

    @Test(arguments: [(4e8, 0.5), (4e8, 2.5e-8), (4e8, 1e-6), (17.9e6, 0.003), (4e8, 0.999_999_9)])
    func `counts of large populations have mean and variance of the distribution`(
        trials: Double, chance: Double
    ) {
        let sample = Self.counts("large \(trials) \(chance)") {
            BinomialSampler.count(trials: trials, chance: chance, &$0)
        }
        expectMoments(sample, mean: trials * chance, variance: trials * chance * (1 - chance))
    }

    @Test(arguments: [(2e8, 1e8, 4e8), (4_000.0, 3e8, 4e8), (3e5, 5e5, 17.9e6)])
    func `picks from large populations have mean and variance of the distribution`(
        marked: Double, picked: Double, all: Double
    ) {
        let sample = Self.counts("large \(marked) \(picked) \(all)") {
            HypergeometricSampler.count(marked: marked, picked: picked, of: all, &$0)
        }
        let mean = picked * marked / all
        let variance = mean * (1 - marked / all) * (all - picked) / (all - 1)
        expectMoments(sample, mean: mean, variance: variance)
    }

    private func expectMoments(_ sample: [Double], mean: Double, variance: Double) {
        let (moments, count) = (SampleMoments(sample), Double(sample.count))
        #expect(sample.allSatisfy { $0 == $0.rounded() })
        #expect(abs(moments.mean - mean) < Bound.monteCarlo(standardError: (variance / count).squareRoot()))
        // The fourth moment about the mean of a binomial count is at most 3 + 1 / variance times the squared variance; a
        // hypergeometric one has no heavier tails.
        let spread = ((2 + 1 / variance) / count).squareRoot() * variance
        #expect(abs(moments.variance - variance) < Bound.monteCarlo(standardError: spread))
    }

    @Test func `what is certain takes no chance`() {
        var words = WordCursor(StreamKey(seed: 2021, name: "certain"), identity: 0, draw: 0)
        #expect(BinomialSampler.count(trials: 0, chance: 0.4, &words) == 0)
        #expect(BinomialSampler.count(trials: 4e8, chance: 0, &words) == 0)
        #expect(BinomialSampler.count(trials: 4e8, chance: 1, &words) == 4e8)
        #expect(HypergeometricSampler.count(marked: 0, picked: 5, of: 9, &words) == 0)
        #expect(HypergeometricSampler.count(marked: 9, picked: 5, of: 9, &words) == 5)
        #expect(HypergeometricSampler.count(marked: 4, picked: 9, of: 9, &words) == 4)
        #expect(HypergeometricSampler.count(marked: 4, picked: 0, of: 9, &words) == 0)
    }

    @Test func `a searched count rises with the trials and with the chance`() {
        let key = StreamKey(seed: 2021, name: "rises")
        for place in 0..<2_000 {
            let counts = [(20, 0.3), (20, 0.4), (24, 0.4), (24, 0.7), (25, 0.8), (26, 0.99)].map { trials, chance in
                var words = WordCursor(key, identity: UInt64(place), draw: 3)
                return BinomialSampler.count(trials: trials, chance: chance, &words)
            }
            #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 <= $1 }, "\(place): \(counts)")
        }
    }
}
