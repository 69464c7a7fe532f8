import Foundation
import Results
import TestSupport
import Testing

/// Simulated numbers against numbers known in closed form. Bounds have a false-alarm rate of 1e-6; the seed is 2021.
@Suite struct ClosedFormTests {
    private static func text(size: Int = 400, horizon: String = "12 months", _ clauses: String) -> String {
        """
        model Closed
        cycle 1 month
        start 2021-01
        horizon \(horizon)
        payer city
        domain Care paid by city
        population resident {
          size \(size)
          \(clauses)
        }
        """
    }

    @Test func `a chain of two states decays as its rate says`() async throws {
        let text = Self.text("states ill, well flow ill -> well at rate 0.1 / 1 month")
        let results = try await TestModel(text).results("basis", draws: 10)
        for point in [1, 6, 12] {
            let expected = exp(-0.1 * Double(point))
            let ill = (0..<10).reduce(0) { $0 + OneDraw(results, $1).people(point, 0) }
            let error = (expected * (1 - expected) / 4_000).squareRoot()
            #expect(abs(Double(ill) / 4_000 - expected) < Bound.monteCarlo(standardError: error))
        }
    }

    @Test func `competing flows share those who leave by their rates`() async throws {
        let flows = """
            states start, often, seldom
            flow start -> often at rate 0.09 / 1 month
            flow start -> seldom at rate 0.03 / 1 month
            """
        let results = try await TestModel(Self.text(flows)).results("basis", draws: 10)
        let often = (0..<10).reduce(0) { $0 + OneDraw(results, $1).people(12, 1) }
        let seldom = (0..<10).reduce(0) { $0 + OneDraw(results, $1).people(12, 2) }
        let left = Double(often + seldom)
        let expected = 1 - exp(-1.44)
        let error = (expected * (1 - expected) / 4_000).squareRoot()
        #expect(abs(left / 4_000 - expected) < Bound.monteCarlo(standardError: error))
        // Given how many left, the share of one flow is binomial.
        #expect(abs(Double(often) / left - 0.75) < Bound.monteCarlo(standardError: (0.1875 / left).squareRoot()))
    }

    @Test func `moving to any state in proportion leaves the proportions as they are`() async throws {
        let flows = """
            states low, middle, high in proportion to [6, 3, 1]
            flow any -> any in proportion to [6, 3, 1] with chance 0.9 per year
            """
        let results = try await TestModel(Self.text(horizon: "24 months", flows)).results("basis", draws: 10)
        #expect(results.flows.contains { $0 > 0 })
        for (state, share) in [0.6, 0.3, 0.1].enumerated() {
            let people = (0..<10).reduce(0) { $0 + OneDraw(results, $1).people(24, state) }
            // Of 4,000 people 99 % have moved at least once; those who have not vary less than a binomial count.
            let error = (share * (1 - share) / 4_000).squareRoot()
            #expect(abs(Double(people) / 4_000 - share) < Bound.monteCarlo(standardError: error))
        }
    }

    @Test func `a chance of one takes everybody in the first cycle`() async throws {
        let flows = """
            states here, there, elsewhere
            flow here -> there with chance 1 per year
            flow here -> elsewhere at rate 100 / 1 month
            """
        let run = OneDraw(try await TestModel(Self.text(flows)).results("basis", draws: 1), 0)
        #expect((0...2).map { run.people(0, $0) } == [400, 0, 0])
        #expect((0...2).map { run.people(1, $0) } == [0, 400, 0])
    }

    @Test func `a chance of one in proportion shares by the proportions`() async throws {
        let flows = """
            states here, there, elsewhere
            flow any -> any in proportion to [0, 9, 1] with chance 1 per year
            """
        let results = try await TestModel(Self.text(flows)).results("basis", draws: 10)
        let there = (0..<10).reduce(0) { $0 + OneDraw(results, $1).people(1, 1) }
        let here = (0..<10).reduce(0) { $0 + OneDraw(results, $1).people(1, 0) }
        #expect(here == 0)
        #expect(abs(Double(there) / 4_000 - 0.9) < Bound.monteCarlo(standardError: (0.09 / 4_000).squareRoot()))
    }

    @Test func `a chance and a rate of zero move nobody`() async throws {
        let flows = """
            states here, there
            flow here -> there with chance 0 per year
            flow here -> there at rate 0 / 1 year
            """
        let results = try await TestModel(Self.text(flows)).results("basis", draws: 2)
        #expect(results.flows.allSatisfy { $0 == 0 })
        #expect(OneDraw(results, 0).people(12, 0) == 400)
    }

    /// Largest remainders by hand. 300 of 8,849 households: 182.36, 77.26, 18.41, 13.36, 3.63, 4.98, whose whole parts
    /// sum to 297; the last two and the third round up.
    @Test(arguments: [
        (8_849, "[5379, 2279, 543, 394, 107, 147]", [5_379, 2_279, 543, 394, 107, 147]),
        (300, "[5379, 2279, 543, 394, 107, 147]", [182, 77, 19, 13, 4, 5]),
        (10, "[1, 1, 1, 0, 0, 0]", [4, 3, 3, 0, 0, 0]),
        (0, "[1, 1, 1, 1, 1, 1]", [0, 0, 0, 0, 0, 0]),
    ])
    func `first states are whole numbers by largest remainder`(
        size: Int, proportions: String, expected: [Int]
    ) async throws {
        let clauses = "states a, b, c, d, e, f in proportion to \(proportions)"
        let results = try await TestModel(Self.text(size: size, horizon: "1 month", clauses)).results("basis", draws: 1)
        let run = OneDraw(results, 0)
        #expect((0..<6).map { run.people(0, $0) } == expected)
    }

    /// What depends on the state alone is kept between cycles; so it has to follow everybody who moves.
    @Test func `costs by state are people times the state's cost in every cycle`() async throws {
        let clauses = """
            states low, middle, high in proportion to [3, 2, 1]
            attribute weight = if individual in 0 .. 200 then 1 else 1
            let tier = if state == high then 7 else if state == middle then 4 else 2
            cost Care = tier * weight * 1 EUR/month
            flow low -> middle at rate 1 / 1 year
            flow middle -> high at rate 2 / 1 year
            flow high -> low at rate 3 / 1 year
            """
        let results = try await TestModel(Self.text(size: 150, clauses)).results("basis", draws: 2)
        for draw in 0..<2 {
            let run = OneDraw(results, draw)
            for cycle in 0..<12 {
                let people = (0..<3).map { run.people(cycle, $0) }
                #expect(run.amount(cycle, line: 0) == Double(2 * people[0] + 4 * people[1] + 7 * people[2]))
            }
        }
    }

    @Test func `what depends on the time changes from cycle to cycle`() async throws {
        let clauses = """
            states one, other in proportion to [1, 1]
            attribute entered = 5 + time / 1 month
            cost Care = (if state == one then 1 else 2) * (1 + time / 1 month) * entered * 1 EUR/month
            """
        let run = OneDraw(try await TestModel(Self.text(size: 20, clauses)).results("basis", draws: 1), 0)
        // Ten cost one and ten cost two, five times over, the more so as time goes on.
        let expected: [Double] = (1...12).map { Double(150 * $0) }
        #expect(run.amounts(line: 0) == expected)
    }
}
