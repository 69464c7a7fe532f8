import Numerics
import TestSupport
import Testing

@Suite struct QuantileRoundTripTests {
    static let probabilities: [Double] = [1e-12, 1e-6, 0.001, 0.025, 0.1, 0.3, 0.499, 0.5]

    @Test func `the specimens cover every form`() {
        let covered = Set((Specimens.continuous + Specimens.discrete).map(\.0))
        #expect(covered == Set(DistributionForm.allCases))
    }

    @Test(arguments: Specimens.continuous)
    func `the cumulative probability of a quantile is the probability`(
        form: DistributionForm, arguments: [Double]
    ) throws {
        // Rounding the quantile by one ulp moves its tail by x f(x) / p ulps, which bounds what any double can return;
        // a step of two ulps to either side must enclose the probability.
        let distribution = try Distribution(form, arguments)
        for p in Self.probabilities {
            let low = distribution.quantile(p)
            let below = low - 2 * low.ulp, above = low + 2 * low.ulp
            #expect(distribution.cumulative(below) <= p * (1 + 1e-13), "\(p)")
            #expect(distribution.cumulative(above) >= p * (1 - 1e-13), "\(p)")

            let high = distribution.upperQuantile(p)
            #expect(distribution.exceedance(high - 2 * high.ulp) >= p * (1 - 1e-13), "upper \(p)")
            #expect(distribution.exceedance(high + 2 * high.ulp) <= p * (1 + 1e-13), "upper \(p)")
        }
    }

    @Test(arguments: Specimens.continuous + Specimens.discrete)
    func `quantiles rise with the probability, across one half too`(
        form: DistributionForm, arguments: [Double]
    ) throws {
        let distribution = try Distribution(form, arguments)
        var last = -Double.infinity
        for p in [1e-300, 1e-20, 1e-6, 0.01, 0.2, 0.5.nextDown, 0.5, 0.5.nextUp, 0.6, 0.9, 1 - 1e-6, 1 - 0x1p-53] {
            let quantile = distribution.quantile(p)
            // Beside one half the two tails are solved apart, each to its own rounding.
            #expect(quantile >= last || last - quantile <= 1e-13 * abs(last), "\(p)")
            last = quantile
        }
    }

    @Test(arguments: Specimens.discrete)
    func `just before a jump the quantile is its value, just after it the next one`(
        form: DistributionForm, arguments: [Double]
    ) throws {
        let distribution = try Distribution(form, arguments)
        var value = distribution.quantile(1e-9)
        for _ in 0..<12 {
            let jump = distribution.cumulative(value)
            guard jump < 1 - 1e-9 else { break }
            #expect(distribution.quantile(jump * (1 - 1e-11)) == value)
            let next = distribution.quantile(jump * (1 + 1e-11))
            #expect(next > value)
            value = next
        }
    }

    @Test(arguments: Specimens.continuous + Specimens.discrete)
    func `the two tails add up to one`(form: DistributionForm, arguments: [Double]) throws {
        let distribution = try Distribution(form, arguments)
        for p in [0.01, 0.3, 0.5, 0.77, 0.999] {
            let value = distribution.quantile(p)
            #expect(abs(distribution.cumulative(value) + distribution.exceedance(value) - 1) < 1e-15)
        }
        #expect(distribution.cumulative(-.infinity) == 0)
        #expect(distribution.cumulative(.infinity) == 1)
        #expect(distribution.exceedance(-.infinity) == 1)
        #expect(distribution.exceedance(.infinity) == 0)
    }
}
