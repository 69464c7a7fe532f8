import Engine
import Program
import Results
import SourceText
import Testing

/// A row that is looked up where it is not used need not exist; where it is used, it must.
@Suite struct RowOnConditionTests {
    /// What the first cycle books in the first domain, of four people in two states.
    private func booked(_ cost: String, definitions: String = "", cycle: Int = 0) async throws -> Double {
        let results = try await TestModel(text(cost, definitions)).results("basis", draws: 1)
        return OneDraw(results, 0).amount(cycle, line: 0)
    }

    private func text(_ cost: String, _ definitions: String = "") -> String {
        """
        cycle 1 month
        start 2021-01
        horizon 4 months
        payer city
        domain Care paid by city
        parameter four = 4 assumption "a test"
        population resident {
          size 4
          states one, other in proportion to [1, 1]
          \(definitions)
          cost Care = \(cost)
        }
        """
    }

    @Test(arguments: [
        // Individuals 1 to 4; the rows are 1, 2 and 3 EUR.
        ("if individual <= 3 then [1, 2, 3][individual] * 1 EUR/month else 10 EUR/month", 16.0),
        ("if individual > 3 then 10 EUR/month else [1, 2, 3][individual] * 1 EUR/month", 16.0),
        // By the state alone, by the draw alone, and by the cycle alone.
        ("if state == one then [1, 2, 3][2] * 1 EUR/month else [1, 2, 3][four - 1] * 1 EUR/month", 10.0),
        ("if four <= 3 then [1, 2, 3][four] * 1 EUR/month else 1 EUR/month", 4.0),
        ("if state == one and four > 4 then [1, 2, 3][four] * 1 EUR/month else 1 EUR/month", 4.0),
        ("if time > 5 months then [1, 2, 3][four] * 1 EUR/month else 1 EUR/month", 4.0),
        // One choice in another, and a condition that looks a row up behind another.
        (
            "if individual < 4 then (if individual > 1 then [1, 2][individual - 1] else 5) * 1 EUR/month"
                + " else 0 EUR/month", 8.0
        ),
        ("if individual <= 3 and [1, 2, 3][individual] > 1 then 1 EUR/month else 0 EUR/month", 2.0),
        ("if individual > 3 or [1, 2, 3][individual] > 2 then 1 EUR/month else 0 EUR/month", 2.0),
        // A place of an interpolation beyond its points.
        (
            "if individual <= 3 then interpolate(individual, [1, 3], [1, 3]) * 1 EUR/month else 10 EUR/month", 16.0
        ),
        // A value of the state behind a condition of the individual.
        (
            "if individual <= 1 then 1 EUR/month else (if state == other then [1, 2][four - 2] else 7) * 1 EUR/month",
            12.0
        ),
    ])
    func `a row in a branch that is not taken need not exist`(cost: String, amount: Double) async throws {
        #expect(try await booked(cost) == amount)
    }

    @Test func `a row in a definition that is used in the branch that is not taken need not exist`() async throws {
        let definition = "let row = [1, 2, 3][individual] * 1 EUR/month"
        let cost = "if individual <= 3 then row else 10 EUR/month"
        #expect(try await booked(cost, definitions: definition) == 16)
    }

    @Test(arguments: [
        "if individual <= 4 then [1, 2, 3][individual] * 1 EUR/month else 10 EUR/month",
        "if individual <= 3 or [1, 2, 3][individual] > 2 then 1 EUR/month else 0 EUR/month",
        "if four > 3 then [1, 2, 3][four] * 1 EUR/month else 1 EUR/month",
    ])
    func `a row in the branch that is taken must exist, and the error has its place`(cost: String) async throws {
        let model = try TestModel(text(cost))
        let error = try await #require(throws: RunError.self) { try await model.run("basis", draws: 1) }
        #expect(error.problem == .rowOutOfRange(4, rows: 3))
        let place = model.library.text(try #require(error.range))
        #expect(place == "[1, 2, 3][individual]" || place == "[1, 2, 3][four]")
    }

    @Test func `choices in definitions that rest on one another stay small`() throws {
        // Each rests on the one before in both branches: computed anew for each condition, the last would be 2^20.
        let definitions =
            ["let d0 = [1, 2, 3][individual]"]
            + (1...20).map { number in
                "let d\(number) = if individual > \(number) then d\(number - 1) + 1 else d\(number - 1)"
            }
        let model = try TestModel(text("d20 * 1 EUR/month", definitions.joined(separator: "\n  ")))
        #expect(try model.program("basis").populations[0].booking.steps.count < 200_000)
    }
}
