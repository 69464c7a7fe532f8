import Results
import TestSupport
import Testing

/// What individuals are given on entry. Bounds have a false-alarm rate of 1e-6; the seed is 2021.
@Suite struct AttributeTests {
    private static func text(_ clauses: String) -> String {
        """
        model Attributes
        cycle 1 month
        start 2021-01
        horizon 1 month
        payer city
        domain Care paid by city
        population resident {
          size 400
          states low, high in proportion to [3, 1]
          \(clauses)
        }
        """
    }

    /// The mean of what is booked for each of 400 people, over 10 draws.
    private func mean(_ clauses: String, line: Int = 0) async throws -> Double {
        let results = try await TestModel(Self.text(clauses)).results("basis", draws: 10)
        return (0..<10).reduce(0) { $0 + OneDraw(results, $1).amount(0, line: line) } / 4_000
    }

    @Test func `a uniform attribute has its mean`() async throws {
        let mean = try await mean("attribute x ~ uniform(2, 4) cost Care = x * 1 EUR/month")
        // The standard deviation of a uniform number over a width of 2.
        #expect(abs(mean - 3) < Bound.monteCarlo(standardError: 2 / (12.0 * 4_000).squareRoot()))
    }

    @Test func `an exponential attribute has its mean`() async throws {
        let mean = try await mean("attribute x ~ exponential(mean: 2) cost Care = x * 1 EUR/month")
        // Its standard deviation is its mean; at n = 4,000 the mean is nearly normal (skewness 0.03).
        #expect(abs(mean - 2) < Bound.monteCarlo(standardError: 2 / 4_000.0.squareRoot()))
    }

    @Test func `a computed attribute follows the one it is computed from`() async throws {
        let clauses = """
            attribute x ~ uniform(2, 4)
            attribute y = 2 * x + 1
            cost Care "x" = x * 1 EUR/month
            cost Care "y" = y * 1 EUR/month
            """
        let results = try await TestModel(Self.text(clauses)).results("basis", draws: 1)
        let run = OneDraw(results, 0)
        #expect(Closeness.relativeError(run.amount(0, line: 1), 2 * run.amount(0, line: 0) + 400) < 1e-13)
    }

    @Test func `an attribute can be computed from the first state`() async throws {
        let clauses = """
            attribute x = if state == high then 10 else 1
            cost Care = x * 1 EUR/month
            """
        // 300 in the first state and 100 in the second.
        #expect(try await mean(clauses) == (300 + 1_000) / 400.0)
    }

    @Test func `individuals are numbered from one`() async throws {
        #expect(try await mean("cost Care = individual * 1 EUR/month") == 401 / 2.0)
    }

    @Test func `a categorical attribute is the number of a row with the weights' chances`() async throws {
        let mean = try await mean("attribute x ~ categorical([1, 1, 2]) cost Care = x * 1 EUR/month")
        // Values 1, 2, 3 with chances 1/4, 1/4, 1/2: mean 2.25, variance 5.75 - 5.0625.
        #expect(abs(mean - 2.25) < Bound.monteCarlo(standardError: (0.6875 / 4_000).squareRoot()))
    }

    @Test(arguments: [("[1, 0, 0]", 10.0), ("[0, 1, 0]", 20), ("[0, 0, 1]", 40)])
    func `a categorical attribute chooses the row that its weight stands for`(
        weights: String, price: Double
    ) async throws {
        let clauses = """
            attribute x ~ categorical(\(weights))
            let prices = [10 EUR/month, 20 EUR/month, 40 EUR/month]
            cost Care = prices[x]
            """
        #expect(try await mean(clauses) == price)
    }

    @Test(arguments: [("[1, 0, 0]", 10.0), ("[0, 1, 0]", 20), ("[0, 0, 1]", 40)])
    func `a categorical parameter chooses the row that its weight stands for`(
        weights: String, price: Double
    ) async throws {
        let text = """
            parameter x ~ categorical(\(weights)) assumption "the row is certain"
            \(Self.text("cost Care = [10 EUR/month, 20 EUR/month, 40 EUR/month][x]"))
            """
        let results = try await TestModel(text).results("basis", draws: 2)
        for draw in 0..<2 { #expect(OneDraw(results, draw).amount(0, line: 0) == 400 * price) }
    }
}
