import Report
import Session
import Testing

/// What of a result's variance rests on which parameter, as a notebook asks and shows it.
@Suite struct InfluenceTableTests {
    private static let parameters = """
        source RAPPORT "Een rapport"
        /// Wat niemand weet
        parameter x ~ uniform(0, 1) assumption "geen onderzoek"
        /// Wat geteld is
        parameter y ~ uniform(0, 1) from RAPPORT "tabel 1"
        /// Wat niets doet
        parameter z ~ uniform(0, 1) from RAPPORT "tabel 2"
        outcome som = x + 2 * y + 0 * z

        """

    private static func model(_ rest: String) -> String {
        parameters + rest + "run basis draws 1_000 seed 1\nlet s = outcome(basis, som)\n"
    }

    private func outcome(_ code: String, language: ReportLanguage = .english) async throws -> RunOutcome {
        let project = try TemporaryProject(["Notebooks/n.md": "```blauw\n\(code)\n```\n"])
        return try await ScriptProject.run(project, language, nil)
    }

    private func expectMet(_ code: String, _ conditions: String...) async throws {
        let outcome = try await outcome(code + conditions.map { "expect \($0)" }.joined(separator: "\n"))
        guard case .done(_, let result, _) = outcome else {
            Issue.record("the run did not end well: \(outcome)")
            return
        }
        #expect(result.failures.map { $0.expectation.text + ": " + $0.expectation.seen } == [])
        #expect(result.manifest.expectations.met == conditions.count)
    }

    private func table(_ code: String, language: ReportLanguage = .dutch) async throws -> ReportTable {
        let outcome = try await outcome(code, language: language)
        guard case .done(_, let result, _) = outcome else { throw NoTable(outcome: "\(outcome)") }
        for case .table(let table, _) in result.parts { return table }
        throw NoTable(outcome: "no table")
    }

    private struct NoTable: Error { let outcome: String }

    // Of a seed, n 1,000 and shares of 0.2 and 0.8 with errors near 0.022 and 0.009 the bounds are five errors.

    @Test func `the shares of parameters and of assumptions are those of the variances`() async throws {
        try await expectMet(
            Self.model(""), "abs(explained(s, x) - 20 %) < 0.11", "abs(explained(s, y) - 80 %) < 0.05",
            "abs(explained(s, z)) < 0.05", "abs(assumed(s) - 20 %) < 0.11", "assumed(s) == explained(s, x)",
            "explained(s, s) > 99.9 %", "abs(explained(x ^ 2, s) - explained(2 * x ^ 2, s)) < 1e-9")
    }

    @Test func `the table has the largest share first, its meaning, name and origin, and the sums below`() async throws
    {
        let table = try await table(Self.model("") + "table \"Waarop\" influence(s)")
        #expect(table.title == "Waarop")
        #expect(
            table.rows.map(\.heading) == [
                "Wat geteld is (y)", "Wat niemand weet (x)", "Wat niets doet (z)", "Samen op aannames",
                "Samen op bronnen",
                "Toeval en samenspel",
            ])
        #expect(table.rows.map(\.isTotal) == [false, false, false, true, true, true])
        #expect(table.rows[0].cells[2] == .init(main: "RAPPORT", detail: "tabel 1"))
        #expect(table.rows[1].cells[2] == .init(main: "Aanname", detail: "geen onderzoek"))
        #expect(table.sourceNote.hasPrefix("Een aandeel is wat een gegeven op zichzelf verklaart"))
        let english = try await self.table(Self.model("") + "table influence(s)", language: .english)
        #expect(english.rows.suffix(3).map(\.heading).first == "Together on assumptions")
    }

    @Test func `a setting of a scenario has its own origin and draws, and one that fixes has none`() async throws {
        let scenarios = """
            scenario ander { set y ~ uniform(0, 2) assumption "een gok" }
            scenario bekend { set x ~ uniform(0, 3) from RAPPORT "tabel 3" }
            scenario vast { set y = 0.5 assumption "een gok" }
            run basis, ander, bekend, vast draws 1_000 seed 1
            let s = outcome(basis, som)
            let a = outcome(ander, som)
            let v = outcome(vast, som)
            let b = outcome(bekend, som)

            """
        try await expectMet(
            Self.parameters + scenarios,
            "assumed(s) < 40 %", "assumed(b) == 0", "abs(assumed(b - s)) < 0.001", "assumed(a) > 99 %",
            "abs(assumed(a - s) - 1) < 0.05", "assumed(v) > 99.9 %",
            "abs(assumed(v - s)) < 0.05")
    }

    @Test func `parameters that go together are said to overlap`() async throws {
        let tied = Self.model("correlation x, y = 0.5 assumption \"samen\"\n")
        let table = try await table(tied + "table influence(s)")
        #expect(table.sourceNote.contains("overlappen"))
        // One number drawn from another: y's share is that of its draws, in which x is.
        let drawn = """
            parameter p ~ uniform(0, 1) assumption "een gok"
            parameter q ~ normal(p, 1) assumption "een gok"
            outcome som = p + q
            run basis draws 500 seed 1
            table influence(outcome(basis, som))
            """
        #expect(try await self.table(drawn).sourceNote.contains("overlappen"))
        #expect(try await !self.table(Self.model("") + "table influence(s)").sourceNote.contains("overlappen"))
    }

    @Test func `a parameter that is a column counts as one`() async throws {
        let column = """
            parameter delen ~ dirichlet([3, 4, 5]) assumption "een gok"
            parameter w ~ uniform(0, 1) assumption "een gok"
            outcome som = delen[1] + 2 * delen[2] + 0 * w
            run basis draws 1_000 seed 1
            let s = outcome(basis, som)

            """
        try await expectMet(column, "abs(assumed(s) - 1) < 0.03")
        let table = try await table(column + "table influence(s)")
        #expect(table.rows.map(\.heading).prefix(2) == ["delen", "w"])
    }

    @Test func `chance between people rests on no parameter`() async throws {
        let people = """
            cycle 1 year
            start 2021-01
            horizon 2 years
            parameter p ~ uniform(0.1, 0.3) assumption "een gok"
            population burger {
              size 100
              states thuis, weg
              flow thuis -> weg with chance p per year
            }
            run basis draws 500 seed 1 engine individuals
            let n = people(basis) for weg

            """
        try await expectMet(people, "assumed(n) in 20 % .. 90 %")
    }

    @Test func `what cannot be shared out is refused with its place`() async throws {
        func message(_ code: String) async throws -> String {
            guard case .failed(let message) = try await outcome(code) else { return "did not fail" }
            return message
        }
        let few = Self.parameters + "run basis draws 79 seed 1\nexpect assumed(outcome(basis, som)) < 2"
        #expect(try await message(few).contains("it takes 80 at least [too-few-draws]"))
        #expect(try await message(Self.model("") + "table influence(0 * s)").contains("[nothing-varies]"))
        #expect(try await message(Self.model("") + "print \"{assumed(s / (s - s))}\"").contains("[not-an-amount]"))
    }

    @Test func `a table of too few draws says so, and what follows is shown`() async throws {
        let few = Self.parameters + "run basis draws 79 seed 1\ntable influence(outcome(basis, som))"
        let shown = try await table(few)
        #expect(shown.rows.isEmpty)
        #expect(shown.sourceNote.contains("79 trekkingen zijn te weinig") && shown.sourceNote.contains("80"))
        try await expectMet(few + "\n", "mean(outcome(basis, som)) > 0")
    }
}
