import Analysis
import TestSupport
import Testing

/// Shares of a variance against functions whose shares are known. Seeds are fixed; each comparison with a known share
/// would fail by chance once in a million fresh seeds (`Bound`), besides what the curves do not follow, which is stated.
@Suite struct InfluenceTests {
    private func influence(_ figure: [Double], _ columns: [[Double]], overlaps: Bool = false) throws -> Influence {
        let inputs = columns.enumerated().map { number, column in
            UncertainInput(number: number, isAssumption: number.isMultiple(of: 2), columns: [column])
        }
        return try Influence(of: figure, inputs: inputs, overlaps: overlaps)
    }

    private func share(_ number: Int, in influence: Influence) throws -> VarianceShare {
        try #require(influence.parts.first { $0.input.number == number }).share
    }

    private func expectShares(_ influence: Influence, _ exact: [Double], unfollowed: Double) throws {
        for (number, expected) in exact.enumerated() {
            let found = try share(number, in: influence)
            // The error of a share is itself estimated, and near zero the share is no normal number but one like chi
            // squared: twice the usual bound is far beyond its longer tail.
            let bound = Bound.monteCarlo(standardError: found.standardError) * (expected < 0.01 ? 2 : 1)
            let distance = abs(found.share - expected)
            #expect(distance < bound + unfollowed * expected, "input \(number): \(found.share) ± \(bound)")
        }
    }

    @Test(arguments: [1_000, 8_000])
    func `the shares of Ishigami's function are found`(draws: Int) throws {
        var numbers = SeededNumbers(seed: 1990)
        let columns = TestFunctions.uniform(3, draws: draws, in: -.pi ..< .pi, &numbers)
        let found = try influence(TestFunctions.values(columns, TestFunctions.ishigami), columns)
        // Degree 8 leaves 0.1 % of a whole wave.
        try expectShares(found, TestFunctions.ishigamiShares, unfollowed: 0.002)
        #expect(found.parts.map(\.input.number) == [1, 0, 2])
        // The first and third number together do the rest: 0.2437.
        let bound = Bound.monteCarlo(standardError: found.rest.standardError)
        #expect(abs(found.rest.share - 0.24368366406214773) < bound + 0.002)
        #expect(found.rest.standardError < 2.5 / Double(draws).squareRoot())
    }

    @Test(arguments: [1_000, 8_000])
    func `the shares of Sobol's function are found`(draws: Int) throws {
        var numbers = SeededNumbers(seed: 1993)
        let columns = TestFunctions.uniform(8, draws: draws, in: 0..<1, &numbers)
        // Degree 8 leaves 0.3 % of a kink.
        try expectShares(
            influence(TestFunctions.values(columns, TestFunctions.sobol), columns), TestFunctions.sobolShares,
            unfollowed: 0.004)
    }

    @Test func `the shares of a line and of a product of normal numbers are found`() throws {
        var numbers = SeededNumbers(seed: 11)
        let normal = (0..<3).map { _ in TestFunctions.normal(4_000, &numbers) }
        let line = normal[0].indices.map { normal[0][$0] + 2 * 0.5 * normal[1][$0] - 3 * 2 * normal[2][$0] }
        try expectShares(influence(line, normal), [1.0 / 38, 1.0 / 38, 36.0 / 38], unfollowed: 0)
        let product = normal[0].indices.map { (2 + normal[0][$0]) * (3 + 0.5 * normal[1][$0]) }
        let found = try influence(product, Array(normal[0..<2]))
        try expectShares(found, [9 / 10.25, 1 / 10.25], unfollowed: 0)
    }

    @Test func `the shares of a sum of independent numbers are one together`() throws {
        var numbers = SeededNumbers(seed: 5)
        let columns = TestFunctions.uniform(6, draws: 500, in: 0..<1, &numbers)
        let figure = TestFunctions.values(columns) { x in x.enumerated().reduce(0) { $0 + Double($1.0 + 1) * $1.1 } }
        let found = try influence(figure, columns)
        // The largest ones are fitted together, so that of their chance nothing is left.
        #expect(abs(found.rest.share) < Bound.monteCarlo(standardError: found.rest.standardError) + 1e-12)
        #expect(found.rest.standardError < 0.005)
        #expect(abs(found.assumptions.share + found.sources.share + found.rest.share - 1) < 1e-12)
        // As one curve through all of them there is no chance left.
        let together = try influence(figure, columns, overlaps: true)
        #expect(abs(together.rest.share) < 1e-9)
    }

    @Test func `a number without influence has a share of zero on average, with the error that is stated`() throws {
        var numbers = SeededNumbers(seed: 77)
        let shares = try (0..<300).map { _ in
            let columns = TestFunctions.uniform(2, draws: 200, in: 0..<1, &numbers)
            return try Influence.share(of: columns[0], on: columns[1])
        }
        let summary = Summary(shares.map(\.share))
        #expect(abs(summary.mean) < Bound.monteCarlo(standardError: summary.standardError))
        let stated = Summary(shares.map(\.standardError)).mean
        #expect(stated / summary.standardDeviation > 0.8 && stated / summary.standardDeviation < 1.25)
    }

    @Test func `the stated errors are how far shares and their sums lie from sample to sample`() throws {
        var numbers = SeededNumbers(seed: 78)
        let found = try (0..<300).map { _ in
            let columns = TestFunctions.uniform(3, draws: 300, in: 0..<1, &numbers)
            return try influence(TestFunctions.values(columns) { 2 * $0[0] + $0[1] + $0[0] * $0[2] }, columns)
        }
        let picks: [(Influence) -> VarianceShare] = [{ $0.parts[0].share }, { $0.assumptions }, { $0.rest }]
        for pick in picks {
            let spread = Summary(found.map { pick($0).share }).standardDeviation
            let stated = Summary(found.map { pick($0).standardError * pick($0).standardError }).mean.squareRoot()
            #expect(stated / spread > 0.8 && stated / spread < 1.25, "stated \(stated), found \(spread)")
        }
    }

    @Test func `another order of the draws, or one more input, changes no share`() throws {
        var numbers = SeededNumbers(seed: 9)
        let columns = TestFunctions.uniform(3, draws: 400, in: -.pi ..< .pi, &numbers)
        let figure = TestFunctions.values(columns, TestFunctions.ishigami)
        let found = try influence(figure, columns)
        let order = figure.indices.shuffled(using: &numbers)
        let shuffled = try influence(order.map { figure[$0] }, columns.map { column in order.map { column[$0] } })
        let more = try influence(figure, columns + TestFunctions.uniform(1, draws: 400, in: 0..<1, &numbers))
        for number in 0..<3 {
            let one = try share(number, in: found)
            #expect(abs(one.share - (try share(number, in: shuffled).share)) < 1e-12)
            #expect(one == (try share(number, in: more)))
        }
        #expect(found == (try influence(figure, columns)))
    }

    @Test func `numbers that go together tell the same, and one curve through both tells it once`() throws {
        var numbers = SeededNumbers(seed: 21)
        let (a, b) = (TestFunctions.normal(1_000, &numbers), TestFunctions.normal(1_000, &numbers))
        // Correlated by 0.6: the second tells 0.36 of the first, though the figure is the first alone.
        let second = zip(a, b).map { 0.6 * $0 + 0.8 * $1 }
        let found = try influence(a, [a, second], overlaps: true)
        try expectShares(found, [1, 0.36], unfollowed: 0)
        #expect(found.overlaps && abs(found.rest.share) < 1e-9)
        #expect(found.assumptions.share > 0.999 && found.sources.share < 0.5)
    }
}
