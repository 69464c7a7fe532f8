import Engine
import Foundation
import Results
import SourceText
import TestSupport
import Testing

/// Flows that depend on the individual, rows of chances, conditions, and what falls on moves. Bounds have a false-alarm
/// rate of 1e-6; the seed is 2021.
@Suite struct IndividualFlowTests {
    private static func text(
        size: Int = 400, cycle: String = "1 month", horizon: String = "12 months", above: String = "", _ clauses: String
    ) -> String {
        """
        cycle \(cycle)
        start 2021-01
        horizon \(horizon)
        payer city
        domain Care paid by city
        \(above)
        population resident {
          size \(size)
          \(clauses)
        }
        """
    }

    /// An attribute that is the same for all takes the way of individuals to the same words and thresholds.
    @Test func `speeds that are equal for all move the same people, bit for bit`() async throws {
        func flows(_ one: String) -> String {
            """
            states a, b, c in proportion to [3, 2, 1]
            attribute one = 1
            flow a -> b at rate \(one) * 0.7 / 1 year
            flow a -> c with chance \(one) * 0.3 per year
            flow any -> any in proportion to [3, 2, 1] with chance \(one) * 0.5 per year
            flow b -> out at rate \(one) * 0.1 / 1 year
            """
        }
        let together = try await TestModel(Self.text(flows("1"))).results("basis", draws: 3)
        let apart = try await TestModel(Self.text(flows("one"))).results("basis", draws: 3)
        #expect(together.people == apart.people && together.flows == apart.flows && together.exits == apart.exits)
        #expect(together.exits.contains { $0 > 0 })
    }

    @Test func `each moves at the speed of its own attribute`() async throws {
        let clauses = """
            states ill, well
            attribute fast = if individual in 1 .. 2000 then 1 else 0
            flow ill -> well at rate (0.02 + 0.1 * fast) / 1 month
            outcome slow = (if state == ill then 1 - fast else 0) / 1 month
            outcome quick = (if state == ill then fast else 0) / 1 month
            """
        let run = OneDraw(try await TestModel(Self.text(size: 4_000, clauses)).results("basis", draws: 1), 0)
        for (outcome, rate) in [0.02, 0.12].enumerated() {
            let expected = exp(-rate * 11)
            let error = (expected * (1 - expected) / 2_000).squareRoot()
            #expect(abs(run.outcome(11, outcome) / 2_000 - expected) < Bound.monteCarlo(standardError: error))
        }
    }

    /// A Weibull stay of shape 2 and scale 12 months has the hazard 2 t / 144. Taken at the start of each of n cycles, its
    /// sum up to a year is 1 - 1/n, so that exp(-(1 - 1/n)) stay: law 7, it tends to the survival function exp(-1).
    @Test(arguments: [("4 months", 3.0), ("1 month", 12.0), ("0.25 months", 48.0)])
    func `a Weibull stay is met as the cycle shrinks`(cycle: String, cycles: Double) async throws {
        let clauses = """
            states ill, well
            flow ill -> well at rate 2 * timeInState / (12 months * 12 months)
            """
        let results = try await TestModel(Self.text(size: 2_000, cycle: cycle, clauses)).results("basis", draws: 2)
        let left = Double(OneDraw(results, 0).people(Int(cycles), 0) + OneDraw(results, 1).people(Int(cycles), 0))
        let expected = exp(-(1 - 1 / cycles))
        let error = (expected * (1 - expected) / 4_000).squareRoot()
        #expect(abs(left / 4_000 - expected) < Bound.monteCarlo(standardError: error))
        #expect(abs(expected - exp(-1)) <= 1 / cycles)
    }

    @Test func `everybody grows up in the first cycle that begins at eighteen`() async throws {
        let clauses = """
            states child, adult
            age = 18 years - individual * 1 month
            flow child -> adult when age >= 18 years
            """
        let text = Self.text(size: 24, horizon: "30 months", clauses)
        let run = OneDraw(try await TestModel(text).results("basis", draws: 1), 0)
        for cycle in 0...30 { #expect(run.people(cycle, 1) == max(0, min(24, cycle - 1))) }
    }

    @Test func `who arrives grows from the age on entry`() async throws {
        let clauses = """
            states child, adult
            age = 17 years + 9 months
            arrivals 5 people/month
            flow child -> adult when age >= 18 years
            """
        let run = OneDraw(try await TestModel(Self.text(size: 0, clauses)).results("basis", draws: 1), 0)
        for cycle in 4..<12 {
            #expect(run.people(cycle, 1) == (0...cycle - 4).reduce(0) { $0 + run.arrivals($1, 0) })
        }
    }

    @Test func `a condition comes before all other flows, and the first in the text before the second`() async throws {
        let clauses = """
            states a, b, c
            flow any -> a at rate 100 / 1 month
            flow a -> c when time >= 3 months
            flow a -> b when individual <= 100
            """
        let run = OneDraw(try await TestModel(Self.text(clauses)).results("basis", draws: 1), 0)
        #expect((0..<3).map { run.people(1, $0) } == [300, 100, 0])
        #expect(run.people(4, 2) + run.people(4, 0) + run.people(4, 1) == 400)
        #expect(run.people(4, 2) >= 300)
    }

    @Test func `time in a state begins anew with each move`() async throws {
        let clauses = """
            states a, b
            flow a -> b when timeInState >= 2 months
            flow b -> a when timeInState >= 1 month
            """
        let run = OneDraw(try await TestModel(Self.text(size: 5, clauses)).results("basis", draws: 1), 0)
        // Three cycles in a, since the third begins with two months behind it; then two in b.
        let inFirst = [5, 5, 5, 0, 0, 5, 5, 5, 0, 0, 5, 5, 5]
        for cycle in 0...12 { #expect(run.people(cycle, 0) == inFirst[cycle]) }
    }

    @Test func `a row of chances comes back where the cycle is its period`() async throws {
        let clauses = """
            states a, b, c
            flow a -> any with chances [0.2, 0.5, 0.25] per year
            """
        let text = Self.text(size: 2_000, cycle: "1 year", horizon: "1 year", clauses)
        let results = try await TestModel(text).results("basis", draws: 2)
        // What is missing stays, as does the chance of the state itself.
        for (state, share) in [0.25, 0.5, 0.25].enumerated() {
            let people = OneDraw(results, 0).people(1, state) + OneDraw(results, 1).people(1, state)
            let error = (share * (1 - share) / 4_000).squareRoot()
            #expect(abs(Double(people) / 4_000 - share) < Bound.monteCarlo(standardError: error))
        }
    }

    @Test func `a row of chances that adds up to one without the state itself leaves nobody`() async throws {
        let clauses = """
            states a, b, c
            flow a -> any with chances [0, 0.6, 0.4] per year
            flow a -> out at rate 5 / year
            """
        let run = OneDraw(try await TestModel(Self.text(clauses)).results("basis", draws: 1), 0)
        #expect(run.people(1, 0) == 0 && run.people(1, 1) + run.people(1, 2) == 400)
    }

    @Test func `a table of chances is its rows`() async throws {
        let table = "name,b,a\na,0.5,0.2\nb,0.6,0.3\n"
        let written = """
            states a, b
            flow a -> any with chances [0.2, 0.5] per year
            flow b -> any with chances [0.3, 0.6] per year
            """
        let read = """
            states a, b
            flow any -> any with chances rows per year
            """
        let above = #"table rows from "rows.csv" by name { a, b: number }"#
        let one = try await TestModel(Self.text(written)).results("basis", draws: 2)
        let other = try await TestModel(Self.text(above: above, read)) { _ in table }.results("basis", draws: 2)
        #expect(one.people == other.people && one.flows == other.flows)
        #expect(one.flows.contains { $0 > 0 })
    }

    @Test func `a row that grows beyond one is an error that names state, draw, cycle and terms`() async throws {
        let clauses = """
            states a, b, c
            flow b -> any with chances [0.25 * (1 + time / 4 months), 0, 0.5] per year
            """
        let model = try TestModel(Self.text(clauses))
        let error = try await #require(throws: RunError.self) { try await model.run("basis", draws: 1) }
        #expect(error.problem == .row([0.5625, 0, 0.5], state: "b") && error.cycle == 5 && error.draw == 0)
        #expect(error.sentence.contains("0.5625 + 0 + 0.5 = 1.0625"))
        #expect(try model.library.text(#require(error.range)).hasPrefix("flow b -> any"))
    }

    @Test func `a rate of one individual that is below zero is an error with the flow's place`() async throws {
        let clauses = """
            states a, b
            flow b -> a at rate 1 / year
            flow a -> b at rate (300 - individual) / 1 year
            """
        let model = try TestModel(Self.text(clauses))
        let error = try await #require(throws: RunError.self) { try await model.run("basis", draws: 1) }
        #expect(error.problem == .rate(-1.0 / 12, state: "a") && error.cycle == 0)
        #expect(try model.library.text(#require(error.range)) == "flow a -> b at rate (300 - individual) / 1 year")
    }
}
