import Numerics
import TestSupport
import Testing

@Suite struct LatinHypercubeTests {
    @Test(arguments: [1, 2, 3, 10, 255, 256, 1000, 4097])
    func `every stratum holds exactly one point`(draws: Int) {
        let column = SamplingDesign.latinHypercube.column(named: "causal", component: 0, draws: draws, seed: 9)
        var counts = [Int](repeating: 0, count: draws)
        for value in column {
            #expect(value > 0 && value < 1)
            counts[Int(value * Double(draws))] += 1
        }
        #expect(counts.allSatisfy { $0 == 1 })
    }

    @Test(arguments: SamplingDesign.allCases)
    func `a column depends on seed, name and component and on nothing else`(design: SamplingDesign) {
        let column = design.column(named: "causal", component: 2, draws: 64, seed: 9)
        // Drawing others between changes nothing: there is no state.
        _ = design.column(named: "other", component: 2, draws: 64, seed: 9)
        #expect(design.column(named: "causal", component: 2, draws: 64, seed: 9) == column)
        #expect(design.column(named: "causal2", component: 2, draws: 64, seed: 9) != column)
        #expect(design.column(named: "causal", component: 3, draws: 64, seed: 9) != column)
        #expect(design.column(named: "causal", component: 2, draws: 64, seed: 10) != column)
    }

    @Test func `more plain draws continue fewer`() {
        let few = SamplingDesign.plain.column(named: "x", component: 0, draws: 10, seed: 3)
        let many = SamplingDesign.plain.column(named: "x", component: 0, draws: 25, seed: 3)
        #expect(Array(many.prefix(10)) == few)
    }

    @Test func `no draws make an empty column`() {
        for design in SamplingDesign.allCases {
            #expect(design.column(named: "x", component: 0, draws: 0, seed: 3).isEmpty)
        }
    }

    @Test(arguments: SamplingDesign.allCases)
    func `columns of different names are uncorrelated`(design: SamplingDesign) {
        // Seed 77, n = 4,000, 10 pairs, alpha 1e-6 each: the correlation has standard error 1/√n, for random
        // permutations 1/√(n - 1).
        let n = 4000
        let columns = (0..<5).map { design.column(named: "input\($0)", component: 0, draws: n, seed: 77) }
        for first in columns.indices {
            for second in columns.indices where second > first {
                let products = zip(columns[first], columns[second]).map { ($0 - 0.5) * ($1 - 0.5) * 12 }
                let bound = Bound.monteCarlo(standardError: 1 / Double(n - 1).squareRoot())
                #expect(abs(SampleMoments(products).mean) < bound)
            }
        }
    }

    @Test func `the place inside a stratum is uniform`() {
        // Seed 5, n = 5,000, alpha 1e-6.
        let n = 5000
        let column = SamplingDesign.latinHypercube.column(named: "jitter", component: 0, draws: n, seed: 5)
        let places = column.map { ($0 * Double(n)).truncatingRemainder(dividingBy: 1) }
        let distance = KolmogorovSmirnov.statistic(places) { $0 }
        #expect(distance < KolmogorovSmirnov.criticalValue(samples: n, alpha: Bound.falseAlarmRate))
    }

    @Test func `each draw is equally likely to get each stratum`() {
        // Seeds 0 ..< 3,600, six orders of three draws: chi-square with 5 degrees of freedom, alpha 1e-6.
        let runs = 3600
        var counts = [Int](repeating: 0, count: 27)
        for seed in 0..<runs {
            let strata = SamplingDesign.latinHypercube
                .column(named: "order", component: 0, draws: 3, seed: UInt64(seed))
                .map { Int($0 * 3) }
            counts[9 * strata[0] + 3 * strata[1] + strata[2]] += 1
        }
        let orders = counts.filter { $0 > 0 }
        #expect(orders.count == 6)
        let expected = Double(runs) / 6
        let statistic = orders.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
        #expect(IncompleteGamma.upper(shape: 2.5, statistic / 2) > Bound.falseAlarmRate)
    }

    @Test func `the mean of a smooth function varies far less than over plain draws`() {
        // Seeds 0 ..< 100, n = 100 draws of u²: variance of the mean 4/45/n plain, about 1/n³ times 1/9 stratified.
        func means(_ design: SamplingDesign) -> [Double] {
            (0..<UInt64(100)).map { seed in
                let column = design.column(named: "u", component: 0, draws: 100, seed: seed)
                return column.reduce(0) { $0 + $1 * $1 } / 100
            }
        }
        #expect(SampleMoments(means(.latinHypercube)).variance < SampleMoments(means(.plain)).variance / 500)
    }
}
