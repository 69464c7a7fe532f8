import Engine
import Program
import Results
import Testing

/// Flows that differ between individuals only by few combinations are decided by a table of thresholds; each model here
/// has a twin whose flows say the same in a way that can only be computed for each individual, and both move the same
/// people in every cycle.
@Suite struct TabledFlowTests {
    static func text(_ clauses: String, isTabled: Bool) -> String {
        // The number of an individual is at least 1: the smaller of a speed and a million times it is the speed.
        let written = clauses.replacing("each(", with: isTabled ? "(" : "min(individual * 1_000_000 / 1 year, ")
            .replacing("chanceOf(", with: isTabled ? "(" : "min(individual * 1, ")
        return """
            model M ""
            cycle 1 month
            start 2021-01
            horizon 15 months
            currency EUR 2019
            discount costs 0 %, health 0 %
            table risk from "risk.csv" { death: number, illness: number }
            population p "P" {
              size 300
            \(written)
            }
            """
    }

    static let risks = "death,illness\n" + (0..<30).map { "\(0.01 * Double($0)),\(0.9 - 0.02 * Double($0))\n" }.joined()

    static let models: [(name: String, clauses: String)] = [
        (
            "by age",
            """
              states a, b, c
              age ~ uniform(0 years, 20 years)
              let row = floor(age / 1 year) + 1
              flow a -> b with chance chanceOf(risk.illness[row]) per year
              flow a -> c at rate each(2 * risk.death[row] / 1 year)
              flow b -> a at rate each(1.5 / 1 year)
              flow b -> c at rate each(10 * risk.death[row] / 1 year)
            """
        ),
        (
            "by age and a condition, with a condition that moves",
            """
              states a, b, c
              age ~ uniform(0 years, 20 years)
              attribute woman ~ bernoulli(0.5)
              attribute income ~ uniform(0, 100)
              let row = floor(age / 1 year) + 1
              flow a -> b at rate each((if woman == 1 then 2 else 0.5) * risk.illness[row] / 1 year)
              let weight = if income < 30 then 3 else 1
              flow a -> any in proportion to [0, 1, 3] at rate each(weight * risk.death[row] / 1 year)
              flow a -> out when age >= 21 years
              flow b -> a at rate each((if woman == 1 then 2 else 0.5) * risk.illness[row] / 1 year)
            """
        ),
        (
            "by age, changing from cycle to cycle, with who arrives and who leaves",
            """
              states a, b
              age ~ uniform(0 years, 20 years)
              arrivals 5 people/month
              let row = floor(age / 1 year) + 1
              flow a -> b at rate each((1 + time / 1 year) * risk.illness[row] / 1 year)
              flow a -> out at rate each(risk.death[row] / 1 year)
              flow b -> out at rate each(3 * risk.death[row] / 1 year)
            """
        ),
    ]

    static func model(_ clauses: String, isTabled: Bool) throws -> TestModel {
        try TestModel(text(clauses, isTabled: isTabled)) { _ in risks }
    }

    @Test(arguments: models.map(\.name))
    func `a table moves whom individual decisions move`(name: String) async throws {
        let clauses = try #require(Self.models.first { $0.name == name }).clauses
        let tabled = try await Self.model(clauses, isTabled: true).results("basis", draws: 2)
        let single = try await Self.model(clauses, isTabled: false).results("basis", draws: 2)
        #expect(tabled.people == single.people)
        #expect(tabled.flows == single.flows && tabled.exits == single.exits)
        #expect(tabled.flows.contains { $0 > 5 })
    }

    @Test(arguments: models.map(\.name))
    func `neither blocks nor workers show in who moves by a table`(name: String) async throws {
        let clauses = try #require(Self.models.first { $0.name == name }).clauses
        let model = try Self.model(clauses, isTabled: true)
        let one = try await model.run("basis", draws: 2, workers: 1, block: 1_024)[0]
        for (workers, block) in [(2, 8), (1, 40), (3, 104)] {
            let other = try await model.run("basis", draws: 2, workers: workers, block: block)[0]
            #expect(other.people == one.people && other.flows == one.flows && other.exits == one.exits)
        }
    }

    /// How many values each dimension of the combinations has, for each state; nil where individuals are decided for.
    private func counts(_ clauses: String, isTabled: Bool) throws -> [[Int]?] {
        let population = try Self.model(clauses, isTabled: isTabled).program("basis").populations[0]
        return population.flows.enumerated().map { state, flows in
            FiniteCode(flows.code, state: state, population)?.dimensions.map(\.count)
        }
    }

    @Test func `combinations are those of rows and conditions, if nothing else tells people apart`() throws {
        #expect(try counts(Self.models[0].clauses, isTabled: true) == [[30], [30], []])
        #expect(try counts(Self.models[0].clauses, isTabled: false) == [nil, nil, []])
        // In the first state: who is to go, the row, the sex, and the low income.
        let second = try counts(Self.models[1].clauses, isTabled: true).map { $0?.sorted() }
        #expect(second == [[2, 2, 2, 30], [2, 30], []])
        #expect(try counts(Self.models[2].clauses, isTabled: true) == [[30], [30]])
    }

    @Test func `too many combinations are none`() throws {
        let columns = (0..<13).map { "attribute x\($0) ~ uniform(0, 1)\n" }.joined()
        func model(_ conditions: Int) throws -> [[Int]?] {
            let sum = (0..<conditions).map { "(if x\($0) < 0.5 then \($0 + 1) else 0)" }.joined(separator: " + ")
            return try counts("states a, b\n\(columns)flow a -> b at rate (\(sum)) / 1 year", isTabled: true)
        }
        #expect(try model(12)[0]?.count == 12)
        #expect(try model(13)[0] == nil)
    }

    private func run(oldest: Int, times factor: Int) async throws -> RunResults {
        let clauses = """
            states a, b
            age ~ uniform(0 years, \(oldest) years)
            let row = floor(age / 1 year) + 1
            flow a -> b with chance \(factor) * risk.death[row] per year
            """
        return try await Self.model(clauses, isTabled: true).results("basis", draws: 1)
    }

    @Test func `a row may be impossible where nobody is in it, and is an error where somebody is`() async throws {
        // Four times the chance is above one from the age of 26 on; within the horizon everybody ages 15 months.
        #expect(try await run(oldest: 20, times: 4).people.last ?? 0 > 0)
        let error = try await #require(throws: RunError.self) { try await run(oldest: 28, times: 4) }
        guard case .chance(let chance, let state) = error.problem else {
            Issue.record("\(error.problem)")
            return
        }
        #expect(chance > 1 && state == "a" && error.range != nil)
    }

    @Test func `who is in no row of the table is an error with its place`() async throws {
        let error = try await #require(throws: RunError.self) { try await run(oldest: 40, times: 1) }
        guard case .rowOutOfRange(let row, let rows) = error.problem else {
            Issue.record("\(error.problem)")
            return
        }
        #expect(row > 30 && rows == 30 && error.range != nil && error.cycle == 0)
    }
}
