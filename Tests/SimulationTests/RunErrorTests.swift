import Engine
import Numerics
import Results
import SourceText
import Testing

/// What can go wrong in a run: each a case with its facts, and the earliest draw's, whatever the number of workers.
@Suite struct RunErrorTests {
    private static let parameters = #"parameter x ~ uniform(0, 2) assumption "a test""#

    /// The number of the first of twenty draws in which the parameter fulfils a condition, and the parameter's value.
    private func first(_ holds: (Double) -> Bool) async throws -> (draw: Int, value: Double) {
        let model = try TestModel(InterventionModel(parameters: Self.parameters).text)
        let results = try await model.results("basis", draws: 20)
        let found = results.parameters.firstIndex(where: holds)
        let draw = try #require(found)
        return (draw, results.parameters[draw])
    }

    private func error(
        _ model: InterventionModel, scenario: String = "help", workers: Int = 2
    ) async throws -> RunError {
        let model = try TestModel(model.text)
        return try await #require(throws: RunError.self) {
            try await model.run(scenario, draws: 20, workers: workers)
        }
    }

    @Test(arguments: [1, 2, 7])
    func `a chance above one names scenario, draw, cycle, population and flow`(workers: Int) async throws {
        let (draw, value) = try await first { $0 > 1 }
        let flow = "flow one -> other with chance x per year"
        let model = InterventionModel(parameters: Self.parameters, population: flow)
        let error = try await error(model, workers: workers)
        let range = try #require(error.range)
        #expect(try TestModel(model.text).library.text(range) == flow)
        #expect(
            error
                == RunError(
                    .chance(value, state: "one"), scenario: "help", draw: draw, cycle: 0, population: "resident",
                    range: range))
        #expect(error.sentence.contains("draw \(draw + 1), cycle 1"))
    }

    @Test func `a chance that grows too large is found in its cycle`() async throws {
        let model = InterventionModel(population: "flow one -> other with chance 0.3 * (1 + time / 1 month) per year")
        let error = try await error(model)
        guard case .chance(let value, state: "one") = error.problem else { return #expect(Bool(false), "\(error)") }
        #expect(value > 1 && value < 1.3)
        #expect(error.cycle == 3 && error.draw == 0)
    }

    @Test func `a negative rate is an error`() async throws {
        let (draw, value) = try await first { $0 > 1 }
        let model = InterventionModel(
            parameters: Self.parameters, population: "flow one -> other at rate (1 - x) / 1 month")
        let error = try await error(model)
        #expect(error.problem == .rate(1 - value, state: "one"))
        #expect(error.draw == draw)
    }

    @Test func `shares that are all nothing are an error`() async throws {
        let model = InterventionModel(
            parameters: #"parameter none = 0 assumption "a test""#,
            population: "flow any -> any in proportion to [none, none] at rate 1 / 1 year")
        #expect(try await error(model).problem == .shares(sum: 0))
    }

    @Test func `an impossible distribution names the parameter`() async throws {
        let (draw, value) = try await first { $0 < 1 }
        let model = InterventionModel(
            parameters: Self.parameters + "\n" + #"parameter y ~ normal(mean: 0, sd: x - 1) assumption "a test""#)
        let error = try await error(model)
        let requirement = try #require(throws: ParameterError.self) { try Distribution(.normal, [0, value - 1]) }
        let range = try #require(error.range)
        #expect(try TestModel(model.text).library.text(range) == "normal(mean: 0, sd: x - 1)")
        #expect(
            error
                == RunError(
                    .impossibleDistribution(name: "y", requirement), scenario: "help", draw: draw, range: range))
    }

    @Test func `an impossible distribution of people names the population and the attribute`() async throws {
        let (draw, _) = try await first { $0 < 1 }
        let model = InterventionModel(
            parameters: Self.parameters, population: "attribute tall ~ normal(mean: 0, sd: x - 1)")
        let error = try await error(model)
        guard case .impossibleDistribution("resident.tall", _) = error.problem else {
            return #expect(Bool(false), "\(error)")
        }
        #expect(error.draw == draw && error.population == "resident")
    }

    @Test func `a negative size is an error`() async throws {
        let (draw, value) = try await first { $0 < 1 }
        let text = InterventionModel(parameters: Self.parameters).text.replacing("size 40", with: "size 10 * (x - 1)")
        let model = try TestModel(text)
        let error = try await #require(throws: RunError.self) { try await model.run("help", draws: 20) }
        #expect(error.problem == .size(10 * (value - 1)))
        #expect(error.draw == draw && error.population == "resident")
        #expect(model.library.text(try #require(error.range)) == "10 * (x - 1)")
    }

    @Test func `a size that differs between draws is each draw's own`() async throws {
        let text = InterventionModel(parameters: Self.parameters).text.replacing("size 40", with: "size 10 * (x + 1)")
        let results = try await TestModel(text).results("help", draws: 20)
        for draw in 0..<20 {
            let expected = Int((10 * (results.parameters[draw] + 1)).rounded())
            #expect(OneDraw(results, draw).people(0, 0) == expected)
            #expect(OneDraw(results, draw).course(0, 0, .started) == expected)
        }
    }

    @Test func `an acceptance out of range is an error`() async throws {
        let (draw, value) = try await first { $0 > 1 }
        let error = try await error(
            InterventionModel(parameters: Self.parameters, clauses: "accept x lasts 1 month"))
        #expect(error.problem == .acceptance(value))
        #expect(error.draw == draw && error.cycle == 0 && error.population == "resident")
    }

    @Test func `a course, a half-life and an aftercare of impossible length are errors`() async throws {
        let (draw, value) = try await first { $0 < 1 }
        let time = "(x - 1) * 1 month"
        func problem(_ clauses: String) async throws -> RunError {
            try await error(InterventionModel(parameters: Self.parameters, clauses: clauses))
        }
        let course = try await problem("lasts \(time)")
        #expect(course.problem == .duration(value - 1) && course.draw == draw)
        let halfLife = try await problem(
            "lasts 1 month effect Care *= 0.5 while active, then fading with half-life \(time)")
        #expect(halfLife.problem == .halfLife(value - 1) && halfLife.draw == draw)
        let after = try await problem("lasts 1 month cost Care = 1 EUR/month afterwards for \(time)")
        #expect(after.problem == .timeAfterCourse(value - 1) && after.draw == draw)
    }

    @Test func `places, reach and priorities that are no numbers are errors`() async throws {
        // The root of a negative number is none.
        let (draw, _) = try await first { $0 < 1 }
        for clause in ["places sqrt(x - 1)", "reach sqrt(x - 1)", "priority sqrt(x - 1) descending"] {
            let error = try await error(
                InterventionModel(parameters: Self.parameters, clauses: "\(clause) lasts 1 month"))
            guard case .notFinite(let value, _) = error.problem else { return #expect(Bool(false), "\(error)") }
            #expect(value.isNaN && error.draw == draw && error.cycle == 0, "\(clause)")
        }
    }

    @Test func `amounts that are not finite are errors with the cost's place`() async throws {
        let cost = "cost Care = 1 EUR/month / (time / 1 month - 3)"
        let model = InterventionModel(population: cost)
        let error = try await error(model, scenario: "basis")
        guard case .notFinite(let value, _) = error.problem else { return #expect(Bool(false), "\(error)") }
        #expect(value.magnitude == .infinity && error.cycle == 3 && error.draw == 0)
        #expect(try TestModel(model.text).library.text(try #require(error.range)) == cost)
    }

    @Test func `a row that a table does not have is an error`() async throws {
        let model = InterventionModel(population: "cost Care = [1, 2, 3][individual] * 1 EUR/month")
        let error = try await error(model, scenario: "basis")
        #expect(error.problem == .rowOutOfRange(4, rows: 3))
    }

    @Test func `the earliest scenario's error is the one reported`() async throws {
        let text = InterventionModel(parameters: Self.parameters, clauses: "accept x lasts 1 month").text
        let model = try TestModel(text + "\nscenario later extends help { set x = 3 assumption \"a test\" }")
        for workers in [1, 2, 7] {
            let error = try await #require(throws: RunError.self) {
                try await model.run("basis", "help", "later", draws: 20, workers: workers)
            }
            #expect(error.scenario == "help")
        }
    }

    @Test func `a cancelled run says so`() async throws {
        let model = try EverythingModel().checked()
        let run = Task { try await model.run("both", draws: 100_000) }
        run.cancel()
        let error = try await #require(throws: RunError.self) { try await run.value }
        #expect(error.problem == .cancelled)
    }
}
