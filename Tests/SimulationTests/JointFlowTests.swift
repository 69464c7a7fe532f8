import Program
import Results
import Testing

@testable import Engine

/// Flows out of several states that are computed in much the same way are computed for everybody of a section at once,
/// where most are in these states; each model here has a twin with a condition that never holds, for which the states
/// are worked on one by one, and both move the same people in every cycle.
@Suite struct JointFlowTests {
    static func text(_ clauses: String, isJoint: Bool, size: Int = 600) -> String {
        // Where a condition moves somebody, states are not computed together.
        let written = clauses.replacing("never(", with: isJoint ? "// (" : "flow any -> out when individual < (")
        return """
            model M ""
            cycle 1 month
            start 2021-01
            horizon 15 months
            currency EUR 2019
            discount costs 0 %, health 0 %
            population p "P" {
              size \(size)
            \(written)
            }
            """
    }

    static let models: [(name: String, clauses: String)] = [
        (
            "a hazard by age in each state",
            """
              states a, b, c, d
              age ~ uniform(20 years, 60 years)
              let hazard = 0.02 * exp(0.05 * age / 1 year) / 1 year
              flow a -> b with chance 0.5 per year
              flow a -> d at rate hazard
              flow b -> a with chance 0.6 per year
              flow b -> c with chance 0.2 per year
              flow b -> d at rate 3 * hazard
              flow c -> d at rate 10 * hazard
              never(0)
            """
        ),
        (
            "several flows to one state, factors, chances that differ, and nobody who stays",
            """
              states a, b, c
              attribute income ~ uniform(0, 100)
              let weight = exp(-income / 50)
              flow a -> b with chance weight * 0.5 per year
              flow a -> b at rate 3 * weight / 1 year
              flow a -> any in proportion to [0, 1, 3] at rate weight / 1 year
              flow b -> a with chance if income < 40 then weight else 1 per year
              flow b -> out at rate weight / 1 year
              flow b -> c at rate 0.1 / 1 year
              never(0)
            """
        ),
        (
            "some in other states, who arrive and leave",
            """
              states a, b, c in proportion to [5, 3, 2]
              age ~ uniform(0 years, 20 years)
              arrivals 5 people/month
              let hazard = exp(age / 10 years + 0.1 * time / 1 month) / 1 year
              flow a -> b at rate hazard
              flow b -> c at rate hazard * 2
              flow b -> out at rate hazard * hazard * 1 year
              flow c -> a with chance 0.3 per month
              never(0)
            """
        ),
    ]

    static func model(_ clauses: String, isJoint: Bool) throws -> TestModel {
        try TestModel(text(clauses, isJoint: isJoint))
    }

    /// The states that are computed together.
    private func joint(_ model: TestModel) throws -> [[Int]] {
        let population = try model.program("basis").populations[0]
        return JointFlows.all(of: population, without: []).map(\.states).filter { $0.count > 1 }
    }

    @Test(arguments: models.map(\.name))
    func `states computed together move whom they move one by one`(name: String) async throws {
        let clauses = try #require(Self.models.first { $0.name == name }).clauses
        let (together, single) = try (Self.model(clauses, isJoint: true), Self.model(clauses, isJoint: false))
        #expect(try joint(together).count == 1 && joint(single).isEmpty)
        let (one, other) = try await (together.results("basis", draws: 2), single.results("basis", draws: 2))
        #expect(one.people == other.people)
        #expect(one.flows == other.flows && one.exits == other.exits)
        #expect(one.flows.contains { $0 > 5 })
    }

    @Test(arguments: models.map(\.name))
    func `neither blocks nor workers show in who moves out of states computed together`(name: String) async throws {
        let clauses = try #require(Self.models.first { $0.name == name }).clauses
        let model = try Self.model(clauses, isJoint: true)
        let one = try await model.run("basis", draws: 2, workers: 1, block: 1_024)[0]
        for (workers, block) in [(2, 8), (1, 40), (3, 104)] {
            let other = try await model.run("basis", draws: 2, workers: workers, block: block)[0]
            #expect(other.people == one.people && other.flows == one.flows && other.exits == one.exits)
        }
    }

    @Test func `states are computed together where they share half of their work, and not where a row is looked up`()
        throws
    {
        #expect(try joint(Self.model(Self.models[0].clauses, isJoint: true)) == [[0, 1, 2]])
        let apart = """
            states a, b
            age ~ uniform(0 years, 20 years)
            flow a -> b at rate exp(age / 10 years) / 1 year
            flow b -> a at rate exp(0 - age / 1 year) / 1 year
            """
        #expect(try joint(TestModel(Self.text(apart, isJoint: true))).isEmpty)
    }

    private func run(_ clauses: String, isJoint: Bool) async throws -> RunResults {
        try await TestModel(Self.text(clauses, isJoint: isJoint)).results("basis", draws: 1)
    }

    @Test func `an impossible rate is told of the state in which it is, and matters in no other`() async throws {
        func clauses(_ state: String, _ other: String) -> String {
            """
            states a, b, c in proportion to [6, 4, 0]
            attribute x ~ uniform(-1, 1)
            let speed = exp(x) - 1
            flow \(state) -> a at rate speed / 1 year
            flow \(other) -> b at rate (speed + 2) / 1 year
            never(0)
            """
        }
        var told: [String] = []
        for isJoint in [true, false] {
            let text = clauses("b", "a")
            let error = try await #require(throws: RunError.self) { try await run(text, isJoint: isJoint) }
            told.append("\(error.problem) \(error.cycle ?? -1)")
        }
        #expect(told[0] == told[1] && told[0].contains("\"b\""))
        // Nobody is ever in c, whatever its rate.
        #expect(try await run(clauses("c", "a"), isJoint: true).people.allSatisfy { $0 >= 0 })
    }
}
