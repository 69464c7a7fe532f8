import Numerics
import TestSupport
import Testing

@Suite struct VectorDistributionTests {
    private static let draws = 2_000

    /// Draws of a form, as columns: seed 2021, streams named by component.
    private static func columns(_ form: VectorForm, _ arguments: [Double]) throws -> [[Double]] {
        let distribution = try VectorDistribution(form, arguments)
        let rows = try #require(form.rows(arguments: arguments.count))
        let uniforms = (0..<form.uniforms(rows: rows)).map {
            SamplingDesign.plain.column(named: form.rawValue, component: UInt32($0), draws: draws, seed: 2021)
        }
        let values = (0..<draws).map { draw in distribution.values(from: uniforms.map { $0[draw] }) }
        return (0..<rows).map { row in values.map { $0[row] } }
    }

    private static func expectMean(_ sample: [Double], _ mean: Double, variance: Double) {
        let allowed = Bound.monteCarlo(standardError: (variance / Double(draws)).squareRoot())
        #expect(abs(SampleMoments(sample).mean - mean) < allowed)
    }

    @Test func `shares sum to one and each has its beta distribution`() throws {
        let weights = [3.0, 5, 2, 0.3]
        let columns = try Self.columns(.dirichlet, weights)
        for draw in 0..<Self.draws { #expect(abs(columns.reduce(0) { $0 + $1[draw] } - 1) < 1e-15) }
        for (weight, column) in zip(weights, columns) {
            // n = 2,000, alpha 1e-6: a share of weight a out of A is beta(a, A - a).
            let share = try Distribution(.beta, [weight, 10.3 - weight])
            let distance = KolmogorovSmirnov.statistic(column, cumulative: share.cumulative)
            #expect(distance < KolmogorovSmirnov.criticalValue(samples: Self.draws, alpha: Bound.falseAlarmRate))
        }
        // The sum of two shares has the weights' sum as its own.
        let two = try Distribution(.beta, [8, 2.3])
        let sums = zip(columns[0], columns[1]).map { $0 + $1 }
        #expect(
            KolmogorovSmirnov.statistic(sums, cumulative: two.cumulative)
                < KolmogorovSmirnov.criticalValue(samples: Self.draws, alpha: Bound.falseAlarmRate))
    }

    @Test func `the smallest weights still give shares that sum to one`() throws {
        let tiny = try VectorDistribution(.dirichlet, [1e-6, 1e-6, 1e-6])
        for uniforms in [[0.3, 0.2, 0.1], [0x1p-53, 0x1p-53, 0x1p-53], [0.5, 0.9, 0.99]] {
            let shares = tiny.values(from: uniforms)
            #expect(abs(shares.reduce(0, +) - 1) < 1e-15 && shares.allSatisfy { $0 >= 0 && $0 <= 1 })
        }
        #expect(tiny.values(from: [0.3, 0.2, 0.1])[0] > 0.999)
    }

    @Test func `counts sum to the trials, and each is binomial`() throws {
        let chances = [0.2, 0.5, 0, 0.3]
        let columns = try Self.columns(.multinomial, [20] + chances)
        for draw in 0..<Self.draws { #expect(columns.reduce(0) { $0 + $1[draw] } == 20) }
        for (chance, column) in zip(chances, columns) where chance > 0 {
            let count = try Distribution(.binomial, [20, chance])
            let distance = KolmogorovSmirnov.statistic(
                column, atMost: count.cumulative, below: { count.cumulative($0 - 1) })
            #expect(distance < KolmogorovSmirnov.criticalValue(samples: Self.draws, alpha: Bound.falseAlarmRate))
        }
        #expect(columns[2].allSatisfy { $0 == 0 })
        // The sum of two counts is binomial as well; its variance 20 · 0.7 · 0.3 holds the covariance.
        let sums = zip(columns[0], columns[1]).map { $0 + $1 }
        Self.expectMean(sums, 14, variance: 4.2)
        let kurtosis = 3 + (1 - 6 * 0.7 * 0.3) / 4.2
        let error = 4.2 * ((kurtosis - 1) / Double(Self.draws)).squareRoot()
        #expect(abs(SampleMoments(sums).variance - 4.2) < Bound.monteCarlo(standardError: error))
    }

    @Test func `normal quantities have their means and covariances`() throws {
        let columns = try Self.columns(.multivariateNormal, [1, -2, 4, 1.2, 1.2, 1])
        Self.expectMean(columns[0], 1, variance: 4)
        Self.expectMean(columns[1], -2, variance: 1)
        // The sum and the difference have variances 5 ± 2 · 1.2; a normal variance has a relative error of √(2/n).
        for (sign, variance) in [(1.0, 7.4), (-1, 2.6)] {
            let combined = zip(columns[0], columns[1]).map { $0 + sign * $1 }
            let error = variance * (2 / Double(Self.draws)).squareRoot()
            #expect(abs(SampleMoments(combined).variance - variance) < Bound.monteCarlo(standardError: error))
        }
        // Wholly determined: twice the first, minus five.
        let tied = try VectorDistribution(.multivariateNormal, [3, 1, 1, 2, 2, 4])
        let values = tied.values(from: [0.9, 0.1])
        #expect(abs(values[1] - (2 * values[0] - 5)) < 1e-14)
    }

    @Test func `what cannot be is refused with the reason`() {
        func sentence(_ form: VectorForm, _ arguments: [Double]) -> String {
            do throws(ParameterError) {
                _ = try VectorDistribution(form, arguments)
                return "accepted"
            } catch {
                return error.sentence
            }
        }
        #expect(
            sentence(.dirichlet, [1, 0]) == "The weight 2 is 0.0, but must be at least 1e-06 and at most 1000000000.0.")
        #expect(sentence(.multinomial, [3, 0.5, 0.4]) == "The chances add up to 0.9, but must add up to 1.")
        #expect(
            sentence(.multinomial, [2.5, 1])
                == "The trials is 2.5, but must be a whole number from 0 to 1000000000.0.")
        #expect(sentence(.multivariateNormal, [0, .nan]) == "The covariance 1, 1 is not a number.")
        #expect(
            sentence(.multivariateNormal, [0, 0, 1, 2, 2, 1])
                == "The matrix is not positive definite: given the rows above, row 2 would be left with -3.0 of its "
                + "variance.")
        #expect(
            sentence(.multivariateNormal, [0, 0, 1, 0.5, 0.4, 1])
                == "The covariance in row 2, column 1 differs from that in row 1, column 2.")
    }

    @Test func `a form knows how many numbers its arguments give`() {
        #expect(VectorForm.dirichlet.rows(arguments: 3) == 3 && VectorForm.dirichlet.rows(arguments: 0) == nil)
        #expect(VectorForm.multinomial.rows(arguments: 4) == 3 && VectorForm.multinomial.rows(arguments: 1) == nil)
        #expect(
            [1, 2, 3, 6, 12, 20].map { VectorForm.multivariateNormal.rows(arguments: $0) } == [nil, 1, nil, 2, 3, 4])
    }
}
