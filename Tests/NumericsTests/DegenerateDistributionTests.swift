import Numerics
import TestSupport
import Testing

@Suite struct DegenerateDistributionTests {
    static let probabilities: [Double] = [1e-300, 0.3, 0.5, 0.7, 1 - 0x1p-53]

    static let certain: [(DistributionForm, [Double], Double)] = [
        (.bernoulli, [0.0], 0.0), (.bernoulli, [1], 1), (.binomial, [0, 0.5], 0),
        (.binomial, [12, 0], 0), (.binomial, [12, 1], 12), (.poisson, [0], 0), (.categorical, [0, 0, 3], 3),
    ]

    @Test(arguments: certain)
    func `a certain outcome comes out for every probability`(
        form: DistributionForm, arguments: [Double], outcome: Double
    ) throws {
        let distribution = try Distribution(form, arguments)
        for p in Self.probabilities { #expect(distribution.quantile(p) == outcome) }
        #expect(distribution.mean == outcome)
        #expect(distribution.variance == 0)
        #expect(distribution.cumulative(outcome) == 1)
        #expect(distribution.cumulative(outcome - 0.5) == 0)
    }

    @Test func `beta(1, 1), gamma(1, 1) and Weibull(1, 1) are uniform and exponential`() throws {
        let uniform = try Distribution(.beta, [1, 1])
        let exponential = try Distribution(.exponential, [1])
        let gamma = try Distribution(.gamma, [1, 1])
        let weibull = try Distribution(.weibull, [1, 1])
        for p in [1e-300, 1e-9, 0.25, 0.5, 0.75, 1 - 1e-9] {
            // The incomplete functions are inverted through logarithms, whose rounding grows with |log p|.
            let allowed = 2e-15 * (1 - Double(p.exponent))
            #expect(Closeness.relativeError(uniform.quantile(p), p) < allowed, "\(p)")
            let expected = exponential.quantile(p)
            #expect(Closeness.relativeError(gamma.quantile(p), expected) < allowed, "\(p)")
            #expect(Closeness.ulps(weibull.quantile(p), expected) <= 2, "\(p)")
        }
    }

    @Test func `a binomial count of failures mirrors the count of successes`() throws {
        let successes = try Distribution(.binomial, [30, 0.25])
        let failures = try Distribution(.binomial, [30, 0.75])
        for k in 0..<30 {
            let left = successes.cumulative(Double(k))
            let right = failures.exceedance(Double(29 - k))
            #expect(abs(left - right) <= 1e-13 * left)
        }
    }

    @Test func `the largest allowed parameters give quantiles near their normal approximation`() throws {
        // Two standard deviations and the skewness are all that is left at such sizes; z of p = 0.9 is 1.2815515655446.
        let z = 1.2815515655446004
        let largest: [(DistributionForm, [Double])] = [
            (.binomial, [1e9, 0.3]), (.poisson, [1e15]), (.poisson, [1e7]), (.gamma, [1e12, 2]),
            (.beta, [2e6, 3e6]), (.gamma, [1e100, 1]),
        ]
        for (form, arguments) in largest {
            let distribution = try Distribution(form, arguments)
            let sd = distribution.variance.squareRoot()
            let expected = distribution.mean + z * sd
            #expect(abs(distribution.quantile(0.9) - expected) < 2e-3 * sd + 4 * expected.ulp, "\(form) \(arguments)")
        }
    }
}
