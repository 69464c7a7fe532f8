import Numerics
import TestSupport
import Testing

/// Distributions made of others: what is left within bounds, and one of several.
@Suite struct CompositeDistributionTests {
    private static func part(_ form: DistributionForm, _ count: Int) -> DistributionPart {
        DistributionPart(form: form, count: count)
    }

    private static func truncated(
        _ form: DistributionForm, _ arguments: [Double], from min: Double? = nil, to max: Double? = nil
    ) throws -> Distribution {
        try Distribution(
            .truncated(part(form, arguments.count), hasMinimum: min != nil, hasMaximum: max != nil),
            arguments + [min, max].compactMap { $0 })
    }

    private static let probabilities: [Double] = [1e-300, 1e-15, 0.001, 0.3, 0.5, 0.77, 0.999, 1 - 0x1p-53]

    @Test func `moments have their known values`() throws {
        // Origin: mpmath 1.3.0 at 30 digits: closed forms for the normal and the counts, quadrature for the log-odds.
        func expectMoments(_ distribution: Distribution, _ mean: Double, _ variance: Double) {
            #expect(Closeness.relativeError(distribution.mean, mean) < 1e-10, "\(distribution.form)")
            #expect(Closeness.relativeError(distribution.variance, variance) < 1e-9, "\(distribution.form)")
        }
        expectMoments(
            try Self.truncated(.normal, [0, 1], from: 1, to: 3), 1.51004951324398387, 0.173452904924122054)
        expectMoments(try Self.truncated(.poisson, [3], from: 2, to: 5), 3.203125, 1.068115234375)
        expectMoments(
            try Distribution(.logitnormal, [-1, 0.5]), 0.279419184756700691, 0.00940293173606893359)
        let normals = [Self.part(.normal, 2), Self.part(.normal, 2)]
        expectMoments(try Distribution(.mixture(normals), [3, 1, 0, 1, 5, 2]), 1.25, 6.4375)
    }

    /// Beta(1, 1) and Weibull(1, s) have closed forms on any interval, and a cut uniform is uniform.
    @Test func `cut off, a uniform is uniform and an exponential begins anew`() throws {
        let uniform = try Self.truncated(.uniform, [0, 10], from: 2, to: 4)
        let exponential = try Self.truncated(.exponential, [0.5], from: 100)
        let fresh = try Distribution(.exponential, [0.5])
        for p in [1e-9, 0.2, 0.5, 0.8, 1 - 1e-9] {
            #expect(abs(uniform.quantile(p) - (2 + 2 * p)) < 1e-14)
            // Far out the chance left is 2e-22, counted in its own tail.
            #expect(abs(exponential.quantile(p) - 100 - fresh.quantile(p)) < 1e-12 * 150)
        }
        #expect(uniform.cumulative(1.9) == 0 && uniform.cumulative(4) == 1 && uniform.exceedance(1.9) == 1)
    }

    @Test(arguments: [
        (DistributionForm.normal, [0.0, 1.0], -2.0, 0.5), (.gamma, [0.3, 2], 1, 5), (.poisson, [4], 1.5, 6.2),
        (.negativeBinomial, [3, 2], 2, 9), (.empirical, [5, 1, 2, 2, 9], 2, 6), (.normal, [0, 1], 9, 11),
        (.studentT, [0, 1, 2], -1e6, -1e3),
    ])
    func `nothing is drawn outside the bounds, and quantiles rise`(
        form: DistributionForm, arguments: [Double], min: Double, max: Double
    ) throws {
        let distribution = try Self.truncated(form, arguments, from: min, to: max)
        var last = -Double.infinity
        for p in Self.probabilities {
            let quantile = distribution.quantile(p)
            #expect(quantile >= min && quantile <= max && quantile >= last, "\(p): \(quantile)")
            last = quantile
            #expect(abs(distribution.cumulative(quantile) + distribution.exceedance(quantile) - 1) < 1e-15)
        }
        switch form {
        case .poisson, .negativeBinomial: #expect(distribution.quantile(0.3).rounded() == distribution.quantile(0.3))
        case .empirical: #expect([2, 5].contains(distribution.quantile(0.9)))
        default: break
        }
    }

    @Test func `a cut of a cut and a cut of a mixture are what they say`() throws {
        let once = Self.part(.truncated(Self.part(.normal, 2), hasMinimum: true, hasMaximum: true), 4)
        let twice = try Distribution(.truncated(once, hasMinimum: true, hasMaximum: true), [0, 1, -1, 2, 0, 5])
        let direct = try Self.truncated(.normal, [0, 1], from: 0, to: 2)
        for p in Self.probabilities { #expect(twice.quantile(p) == direct.quantile(p)) }
        let mixed = Self.part(.mixture([Self.part(.uniform, 2), Self.part(.poisson, 1)]), 5)
        let cut = try Distribution(.truncated(mixed, hasMinimum: false, hasMaximum: true), [1, 1, 0, 4, 2, 1])
        // Of the uniform a quarter is left; of the Poisson P(0) + P(1) = 3 e^-2.
        let count = 3 * 0.1353352832366127
        #expect(abs(cut.cumulative(0) - 0.1353352832366127 / (0.25 + count)) < 1e-15)
        #expect(abs(cut.cumulative(0.5) - (0.125 + 0.1353352832366127) / (0.25 + count)) < 1e-15)
        #expect(cut.upperQuantile(1e-9) == 1)
    }

    @Test func `a mixture meets the jumps of its parts exactly`() throws {
        let parts = [Self.part(.empirical, 2), Self.part(.uniform, 2)]
        let mixture = try Distribution(.mixture(parts), [1, 1, -5, 3, 0, 2])
        // A quarter at -5, half between 0 and 2, a quarter at 3.
        #expect(mixture.quantile(0.2) == -5)
        #expect(abs(mixture.quantile(0.5) - 1) < 1e-15)
        #expect(mixture.quantile(0.8) == 3)
        #expect(mixture.quantile(1e-300) == -5)
        #expect(mixture.cumulative(-5) == 0.25 && mixture.cumulative(0) == 0.25 && mixture.cumulative(2) == 0.75)
    }

    @Test func `samples pass Kolmogorov-Smirnov`() throws {
        // Seed 2021, n = 1,000, alpha 1e-6.
        let parts = [Self.part(.normal, 2), Self.part(.gamma, 2)]
        let distributions = [
            try Self.truncated(.lognormal, [0, 1], from: 0.5, to: 3),
            try Distribution(.mixture(parts), [0.3, 0.7, -2, 1, 2, 3]),
        ]
        for distribution in distributions {
            let sample = SamplerDistributionTests.sample(distribution, count: 1_000)
            let distance = KolmogorovSmirnov.statistic(sample, cumulative: distribution.cumulative)
            #expect(distance < KolmogorovSmirnov.criticalValue(samples: 1_000, alpha: Bound.falseAlarmRate))
        }
    }

    @Test func `what cannot be is refused with the reason`() {
        func refused(_ form: DistributionForm, _ arguments: [Double]) -> String {
            do throws(ParameterError) {
                _ = try Distribution(form, arguments)
                return "accepted"
            } catch {
                return error.sentence
            }
        }
        let normal = Self.part(.normal, 2)
        let cut = DistributionForm.truncated(normal, hasMinimum: true, hasMaximum: true)
        #expect(refused(cut, [0, 1, 3, 2]) == "The min (3.0) must be below the max (2.0).")
        #expect(refused(cut, [0, -1, 1, 2]) == "The sd is -1.0, but must be finite and above zero.")
        #expect(refused(cut, [0, 1, .nan, 2]) == "The min is not a number.")
        #expect(
            refused(cut, [0, 1, 60, 70])
                == "The distribution that is cut off has nothing, or almost nothing, from 60.0 to 70.0.")
        #expect(
            refused(.truncated(Self.part(.uniform, 2), hasMinimum: false, hasMaximum: true), [0, 1, -1])
                == "The distribution that is cut off has nothing, or almost nothing, up to -1.0.")
        #expect(refused(.mixture([normal, normal]), [0, 0, 0, 1, 0, 1]) == "At least one weight must be above zero.")
        #expect(
            refused(.mixture([normal]), [-1, 0, 1]) == "The weight 1 is -1.0, but must be finite and not below zero.")
    }

    @Test func `a form writes itself around its arguments`() {
        let normal = Self.part(.normal, 2)
        let cut = DistributionForm.truncated(normal, hasMinimum: true, hasMaximum: false)
        #expect(
            DistributionForm.mixture([Self.part(cut, 3), Self.part(.empirical, 2)])
                .text(["a", "b", "c", "d", "e", "f", "g"], isLabelled: true)
                == "mixture([a, b], truncated(normal(mean: c, sd: d), min: e), empirical(f, g))")
        #expect(Set(DistributionForm.allCases.map(\.name)).count == DistributionForm.allCases.count)
    }
}
