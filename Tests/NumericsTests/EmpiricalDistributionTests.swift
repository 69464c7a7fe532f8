import Numerics
import Testing

@Suite struct EmpiricalDistributionTests {
    @Test func `the quantile is the smallest value whose share is at least the probability`() throws {
        let distribution = try Distribution(.empirical, [30, 10, 20, 20, 50])
        for (p, value) in [(0.01, 10.0), (0.2, 10), (0.2.nextUp, 20), (0.6, 20), (0.61, 30), (0.8, 30), (0.81, 50)] {
            #expect(distribution.quantile(p) == value, "\(p)")
        }
    }

    @Test func `values and weights are paired before they are sorted`() throws {
        let distribution = try Distribution(.weightedEmpirical, [3, 1, 2, 0.5, 0.25, 0.25])
        #expect(distribution.cumulative(1) == 0.25)
        #expect(distribution.cumulative(2) == 0.5)
        #expect(distribution.quantile(0.51) == 3)
    }

    @Test func `the order of the values does not matter`() throws {
        let one = try EmpiricalDistribution(values: [5, 1, 3, 1])
        let other = try EmpiricalDistribution(values: [1, 1, 3, 5])
        #expect(one.values == other.values)
        #expect(one.shares == other.shares)
    }

    @Test func `a category of weight zero never comes out`() throws {
        let distribution = try Distribution(.categorical, [0, 0.1, 0, 0.2, 0.3, 0])
        var seen = Set<Double>()
        for step in 0..<1000 { seen.insert(distribution.quantile((Double(step) + 0.5) / 1000)) }
        seen.insert(distribution.quantile(1 - 0x1p-53))
        seen.insert(distribution.quantile(0x1p-53))
        #expect(seen == [2, 4, 5])
    }

    @Test func `weights may be on any scale`() throws {
        let shares = try Distribution(.categorical, [0.25, 0.75])
        let counts = try Distribution(.categorical, [1e300, 3e300])
        for p in [0.1, 0.25, 0.26, 0.9] { #expect(shares.quantile(p) == counts.quantile(p)) }
    }

    @Test func `one value is certain`() throws {
        let distribution = try Distribution(.empirical, [7])
        #expect(distribution.quantile(1e-300) == 7)
        #expect(distribution.quantile(1 - 0x1p-53) == 7)
        #expect(distribution.variance == 0)
    }
}
