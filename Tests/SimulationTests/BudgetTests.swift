import Engine
import Quantities
import Results
import TestSupport
import Testing

/// What an intervention may cost in a year, and what it costs as a whole.
@Suite struct BudgetTests {
    @Test func `costs of the whole intervention fall once, from its start on`() async throws {
        let clauses = """
            reach 10
            rollout at once from 2021-04
            lasts 2 months
            cost Care "lead" = 1_200 EUR/year while running
            cost Other "launch" = 500 EUR on launch
            """
        let run = try await InterventionModel(horizon: 6, clauses: clauses).draws()[0]
        #expect(run.amounts(line: 2) == [0, 0, 0, 100, 100, 100])
        #expect(run.amounts(line: 3) == [0, 0, 0, 500, 0, 0])
    }

    @Test func `a cost per hour is the staff's hours times it, in the cycles in which they fall`() async throws {
        let clauses = """
            lasts 3 months
            staff 10 hours/month while active
            staff 2 hours/month afterwards for 2 months
            staff 4 hours on start
            cost Care "hours" = 70 EUR/hour per hour
            """
        let run = try await InterventionModel(clauses: clauses).draws()[0]
        for cycle in 0..<12 {
            #expect(
                Closeness.relativeError(run.amount(cycle, line: 2), 70 * run.courseAmount(cycle, 0, .hours)) < 1e-14)
        }
        #expect(run.amount(0, line: 2) == 70 * 14 * 40)
    }

    private static let clauses = """
        parameter price ~ uniform(50 EUR/month, 150 EUR/month) assumption "x"
        lasts ~ uniform(1 months, 14 months)
        dropout with chance 40 % per year
        again after 1 month
        staff 2 hours/month while active
        cost Care "lead" = 1_000 EUR/year while running
        cost Care "launch" = 300 EUR on launch
        cost Care "course" = price while active
        cost Other "hours" = 20 EUR/hour per hour
        cost Care "start" = 90 EUR on start
        cost Care "end" = 60 EUR on completion
        cost Other "left" = 400 EUR on dropout
        cost Other "after" = 30 EUR/month afterwards for 5 months
        """

    /// Costs of the intervention by calendar year.
    private func years(_ results: RunResults, draw: Int) -> [Double] {
        let layout = results.layout
        var sums = [Double](repeating: 0, count: layout.years.count)
        let run = OneDraw(results, draw)
        for (number, line) in layout.lines.enumerated() where line.cause == 1 {
            for moment in 0..<layout.moments {
                sums[layout.year(ofCycle: moment) - layout.start.year] += run.amount(moment, line: number)
            }
        }
        return sums
    }

    @Test(arguments: ["", "correction half-cycle"])
    func `in no year and no draw the costs are above the budget, and it is used`(correction: String) async throws {
        let model = InterventionModel(
            size: 300, horizon: 36, parameters: correction, clauses: Self.clauses + "\nbudget 30_000 EUR/year")
        let results = try await TestModel(model.text).results("help", draws: 6)
        for draw in 0..<6 {
            let years = years(results, draw: draw)
            #expect(years.allSatisfy { $0 <= 30_000 * (1 + 1e-9) }, "\(years)")
            // A course that would end in the next year fills part of that year's budget as well.
            #expect(years[1] > 0.75 * 30_000, "\(years)")
            #expect(OneDraw(results, draw).series(.waiting).contains { $0 > 0 })
        }
    }

    @Test func `a budget that is never reached changes no bit`() async throws {
        let without = InterventionModel(horizon: 24, clauses: Self.clauses)
        let with = InterventionModel(horizon: 24, clauses: Self.clauses + "\nbudget 100_000_000 EUR/year")
        let rows = FigureRows(try await TestModel(with.text).results("help", draws: 2))
        #expect(FigureRows(try await TestModel(without.text).results("help", draws: 2)).differing(from: rows) == [])
    }

    @Test func `a budget for ten courses starts ten in a year`() async throws {
        let clauses = "lasts 3 months cost Care = 10 EUR/month while active budget 300 EUR/year"
        let run = try await InterventionModel(horizon: 24, clauses: clauses).draws()[0]
        #expect(run.series(.started) == (0..<24).map { [0, 12].contains($0) ? 10 : 0 })
    }

    /// Thirty euros of the next year's fifty are those of each course that crosses the new year.
    @Test func `a course also needs the budget of the year in which it goes on`() async throws {
        let clauses = """
            reach 100
            rollout at once from 2021-10
            lasts 6 months
            cost Care = 10 EUR/month while active
            budget 50 EUR/year
            """
        let run = try await InterventionModel(horizon: 18, clauses: clauses).draws()[0]
        // What falls behind the horizon needs no budget, so that the second can begin two months before it.
        #expect(run.series(.started) == (0..<18).map { [9, 16].contains($0) ? 1 : 0 })
    }

    @Test func `an intervention that costs more than its budget before anybody begins is told`() async throws {
        let clauses = "lasts 3 months cost Care = 100 EUR/month while running budget 1_000 EUR/year"
        let error = await #expect(throws: RunError.self) { try await InterventionModel(clauses: clauses).draws() }
        #expect(error?.problem == .budget(needed: 1_200, limit: 1_000, year: 2021, intervention: "helping"))
        #expect(error?.range != nil)
    }
}
