import Numerics
import TestSupport
import Testing

/// Every sampler against its distribution, and its stated moments against the sample.
@Suite struct SamplerDistributionTests {
    /// The sample of a form: seed 2021, the stream named after the form and its arguments.
    static func sample(_ distribution: Distribution, count: Int) -> [Double] {
        let key = StreamKey(seed: 2021, name: "\(distribution.form.name) \(distribution.arguments)")
        return Philox4x32.openUnits(key: key, draw: 0, component: 0, individuals: 0..<count)
            .map(distribution.quantile)
    }

    @Test(arguments: Specimens.continuous + Specimens.discrete)
    func `samples pass Kolmogorov-Smirnov`(form: DistributionForm, arguments: [Double]) throws {
        // Seed 2021, n = 1,000, alpha 1e-6 (below it for discrete distributions, where the bound is conservative).
        let distribution = try Distribution(form, arguments)
        let sample = Self.sample(distribution, count: 1000)
        let isDiscrete = Specimens.discrete.contains { $0.0 == form }
        let distance = KolmogorovSmirnov.statistic(
            sample, atMost: distribution.cumulative,
            below: { distribution.cumulative(isDiscrete ? $0.nextDown : $0) })
        #expect(distance < KolmogorovSmirnov.criticalValue(samples: 1000, alpha: Bound.falseAlarmRate))
    }

    @Test func `a sample of the wrong distribution fails the same test`() throws {
        // Seed 2021, n = 1,000: mean 0.2 off by 0.3 standard deviations is a distance of 0.12 against 0.085.
        let sample = Self.sample(try Distribution(.normal, [0.3, 1]), count: 1000)
        let claimed = try Distribution(.normal, [0, 1])
        let distance = KolmogorovSmirnov.statistic(sample, cumulative: claimed.cumulative)
        #expect(distance > KolmogorovSmirnov.criticalValue(samples: 1000, alpha: Bound.falseAlarmRate))
    }

    @Test(arguments: Specimens.continuous + Specimens.discrete)
    func `mean and variance are the integrals of the quantile function`(
        form: DistributionForm, arguments: [Double]
    ) throws {
        // No sampling: the midpoint rule over 2,000 probabilities, sharpened at both ends by halving the cell ten
        // times; errors measured below the tolerance by a factor of two or more.
        let distribution = try Distribution(form, arguments)
        var mean = 0.0
        var square = 0.0
        func add(_ from: Double, _ width: Double, _ quantile: Double) {
            mean += width * quantile
            square += width * (quantile - distribution.mean) * (quantile - distribution.mean)
        }
        let cells = 2000
        let cell = 1 / Double(cells)
        for index in 1..<cells - 1 {
            add(0, cell, distribution.quantile((Double(index) + 0.5) * cell))
        }
        var edge = cell
        for _ in 0..<24 {
            edge /= 2
            // The cells from edge to 2 edge, in four parts, on either side.
            for part in 0..<4 {
                let p = edge * (1 + (Double(part) + 0.5) / 4)
                add(0, edge / 4, distribution.quantile(p))
                add(0, edge / 4, distribution.upperQuantile(p))
            }
        }
        let sd = distribution.variance.squareRoot()
        #expect(abs(mean - distribution.mean) < 1e-3 * sd)
        #expect(abs(square / distribution.variance - 1) < 1e-2)
    }

    @Test func `moments have their known values`() throws {
        // Origin: closed forms, evaluated with mpmath 1.3.0.
        func expectMoments(_ form: DistributionForm, _ arguments: [Double], _ mean: Double, _ variance: Double) throws {
            let distribution = try Distribution(form, arguments)
            #expect(Closeness.relativeError(distribution.mean, mean) < 4e-15, "\(form)")
            #expect(Closeness.relativeError(distribution.variance, variance) < 1e-13, "\(form)")
        }
        try expectMoments(.gamma, [2.5, 100], 250, 25_000)
        try expectMoments(.gammaMoments, [250, 50], 250, 2500)
        try expectMoments(.gammaMean, [2.5, 250], 250, 25_000)
        try expectMoments(.beta, [2, 98], 0.02, 0.000194059405940594059)
        try expectMoments(.beta, [2, 5], 2.0 / 7, 10.0 / 392)
        try expectMoments(.betaMoments, [0.3, 0.1], 0.3, 0.01)
        try expectMoments(.lognormalMoments, [1000, 400], 1000, 160_000)
        try expectMoments(.pert, [1, 3, 10, 4], 3.83333333333333333, 2.49603174603174603)
        try expectMoments(.triangular, [1, 3, 10], 4.66666666666666667, 3.72222222222222222)
        try expectMoments(.weibull, [2, 10], 8.8622692545275801365, 21.460183660255169038)
        try expectMoments(.exponential, [0.25], 4, 16)
        try expectMoments(.uniform, [2, 5], 3.5, 0.75)
        try expectMoments(.bernoulli, [0.25], 0.25, 0.1875)
        try expectMoments(.binomial, [20, 0.25], 5, 3.75)
        try expectMoments(.poisson, [4.5], 4.5, 4.5)
        try expectMoments(.categorical, [1, 1, 2], 2.25, 0.6875)
        try expectMoments(.empirical, [1, 2, 3, 6], 3, 3.5)
        try expectMoments(.weightedEmpirical, [1, 5, 3, 1], 2, 3)
    }
}
