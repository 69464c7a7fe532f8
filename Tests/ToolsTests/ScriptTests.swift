import Report
import Session
import Testing

/// Functions, lists, loops, choices and texts of scripts, on the model whose figures are known by hand: `basis` costs
/// 36,000 EUR, `metHulp` 2,400 EUR more.
@Suite struct ScriptTests {
    private static let run = "run basis, metHulp draws 4 seed 7\n"

    /// The lines that the prints of a script write.
    private func printed(_ code: String, _ language: ReportLanguage = .english) async throws -> [String] {
        try await ScriptProject.markdown(Self.run + code, language: language).split(separator: "\n")
            .filter { $0.hasPrefix("> ") || $0.hasPrefix("refused") || $0.hasPrefix("failed") }
            .map { String($0.hasPrefix("> ") ? $0.dropFirst(2) : $0) }
    }

    private func expectMet(_ code: String, _ count: Int) async throws {
        guard case .done(_, let result, _) = try await ScriptProject.run(Self.run + code) else {
            Issue.record("the script did not run")
            return
        }
        #expect(result.failures.map(\.expectation.text) == [])
        #expect(result.manifest.expectations.met == count)
    }

    @Test func `a function gives what its body gives with the arguments in their places`() async throws {
        try await expectMet(
            """
            function net(a, b) = cost(a) - cost(b)
            function share(part, whole) = total(part) / total(whole)
            function doubled(x) = x + x
            expect mean(net(metHulp, basis)) == mean(cost(metHulp) - cost(basis))
            expect mean(net(basis, metHulp)) == -2_400 EUR
            expect mean(share(cost(metHulp) for gemeente, cost(metHulp))) == 4_800 EUR / 38_400 EUR
            expect mean(net(basis, metHulp) in 2021) == -2_400 EUR
            expect doubled(doubled(3)) == 12
            expect mean(doubled(net(basis, metHulp) by payer for gemeente)) == -9_600 EUR
            """, 6)
    }

    @Test func `a function that doubles forty times is computed once a step`() async throws {
        let chain = (1...40).map { "function f\($0)(x) = f\($0 - 1)(x + x)" }.joined(separator: "\n")
        try await expectMet(
            "function f0(x) = x\n\(chain)\nexpect mean(f40(cost(basis))) == 36_000 EUR * 2 ^ 40", 1)
    }

    @Test func `a loop does the same for each scenario, number and text`() async throws {
        let lines = try await printed(
            """
            for s in [basis, metHulp] { print "{s}: {cost(s)}" }
            for y in 2021 .. 2023 { print "{y}: {cost(basis) in y}" }
            for p in ["gemeente", "verzekeraar"] { print "{p}: {cost(metHulp) for p}" }
            for x in 0 EUR .. 1 EUR step 0.5 EUR { print x }
            for pair in [[1, 2], [3, 4, 5]] { print "{count(pair)}: {sum(pair)}" }
            """)
        #expect(
            lines == [
                "Basis: € 36,000", "Met hulp: € 38,400", "2021: € 12,000", "2022: € 12,000", "2023: € 12,000",
                "gemeente: € 4,800", "verzekeraar: € 33,600", "€ 0", "€ 0.50", "€ 1.00", "2: 3", "3: 12",
            ])
    }

    @Test func `values in a text are written in the reader's language and unit`() async throws {
        let code = """
            let saldo = cost(basis) - cost(metHulp)
            print "{saldo}, of {saldo / 3 years as EUR/year}; {{{1 / 2 as %}}}, \\"{probability(saldo > 0 EUR)}\\" {1234.4}"
            """
        #expect(
            try await printed(code, .dutch) == ["€ −2.400, of € −800,0 per jaar; {50,0 %}, \"0 %\" 1.234"])
        #expect(try await printed(code) == ["€ −2,400, of € −800.0 per year; {50.0%}, \"0%\" 1,234"])
    }

    @Test func `a name keeps the unit in which its value is to be shown`() async throws {
        let lines = try await printed(
            """
            let yearly = total(cost(basis)) / 3 years as EUR/month
            function perMonth(x) = x / 36 months as EUR/month
            print "{yearly}; {perMonth(total(cost(basis)))}"
            """)
        #expect(lines == ["€ 1,000 per month; € 1,000 per month"])
    }

    @Test func `a choice on results is made when they are there, and one on lists before`() async throws {
        let lines = try await printed(
            """
            let saldo = cost(basis) - cost(metHulp)
            if mean(saldo) > 0 EUR { print "wins" } else if mean(saldo) > -3_000 EUR { print "loses little" } else { print "loses" }
            let names = ["a", "b"]
            if count(names) == 2 { print "two" } else { print "other" }
            if not (names[1] == names[2]) and mean(saldo) < 0 EUR {
              let half = saldo / 2
              print half
            }
            for s in [basis, metHulp] { if s == metHulp { print "{s} it is" } }
            """)
        #expect(lines == ["loses little", "two", "€ −1,200", "Met hulp it is"])
    }

    @Test func `tables, plots and expectations in a loop have the titles of their rounds`() async throws {
        let project = try ScriptProject.project(
            Self.run + """
                for s in [basis, metHulp] {
                  table "Costs of {s}, {mean(cost(s))}" cost(s) by payer
                  table cost(s) by year
                  plot "Plot {s}" { series "Line {s}" = cost(s) by year }
                  expect mean(cost(s)) > 0 EUR
                  expect mean(cost(s)) < 1 EUR "{s} costs {mean(cost(s))}"
                }
                table "Both" {
                  columns "{count([1, 2])} years"
                  row "Row {basis}" = cost(basis) in 2021
                }
                """)
        guard case .done(_, let result, _) = try await ScriptProject.run(project, .english, nil) else {
            Issue.record("the script did not run")
            return
        }
        let titles = result.parts.compactMap { part -> String? in
            switch part {
            case .table(let table, _), .chart(_, let table): table.title
            default: nil
            }
        }
        #expect(
            titles.map { $0.replacing("\u{A0}", with: " ") } == [
                "Costs of Basis, € 36,000", "cost(s) by year (s = Basis)", "Plot Basis",
                "Costs of Met hulp, € 38,400", "cost(s) by year (s = Met hulp)", "Plot Met hulp", "Both",
            ])
        #expect(
            result.failures.map { $0.expectation.text.replacing("\u{A0}", with: " ") } == [
                "Basis costs € 36,000", "Met hulp costs € 38,400",
            ])
        #expect(result.manifest.expectations.met == 2)
        #expect(
            try project.text("outputs/n/table-05.csv").hasPrefix("row,column,value,p05,p95\r\nRow Basis,2 years,12000"))
        let page = try project.text("outputs/n/report.html")
        #expect(page.contains("Line Met hulp") && page.contains("expect mean(cost(s)) &gt; 0 EUR (s = Met hulp)"))
    }

    @Test func `what is printed stands in the report as it is`() async throws {
        let project = try ScriptProject.project(Self.run + "print \"<b>5 * 3 * 2</b> & more\"")
        guard case .done(_, let result, _) = try await ScriptProject.run(project, .english, nil) else {
            Issue.record("the script did not run")
            return
        }
        #expect(result.parts.contains { if case .print("<b>5 * 3 * 2</b> & more") = $0 { true } else { false } })
        #expect(
            try project.text("outputs/n/report.html").contains(
                "<p class=\"printed\">&lt;b&gt;5 * 3 * 2&lt;/b&gt; &amp; more</p>"))
    }

    @Test func `a problem in a body names the call and the body, and one in a loop its round`() async throws {
        let code = """
            function net(a, b) = cost(a) - b
            let wrong = net(basis, 3)
            for s in ["x", "y"] { print s + 1 }
            """
        guard case .refused(let check) = try await ScriptProject.run(Self.run + code) else {
            Issue.record("the script was not refused")
            return
        }
        #expect(check.records.map(\.identifier) == ["measures-differ", "wrong-type"] || check.errors == 2)
        #expect(check.text.contains("function net(a, b) = cost(a) - b"))
        #expect(
            check.text.contains("note: in this call of 'net(a, b)'") && check.text.contains("let wrong = net(basis, 3)")
        )
        #expect(check.text.contains("note: in the round with s = x") && !check.text.contains("s = y"))
    }

    @Test func `a branch that is not taken is not computed`() async throws {
        let lines = try await printed(
            """
            let nothing = total(cost(basis)) - total(cost(basis))
            if mean(cost(basis)) > 0 EUR { print "fine" } else { print probability(nothing / nothing > 1) }
            """)
        #expect(lines == ["fine"])
    }

    @Test func `values asked for in running text may call functions`() async throws {
        let text = try await ScriptProject.markdown(
            Self.run + "function net(a, b) = cost(a) - cost(b)", text: "Saldo `= net(basis, metHulp)`.")
        #expect(text.contains("Saldo € −2,400."))
    }

    @Test func `figures by year in running text are refused, not a trap`() async throws {
        guard case .refused(let check) = try await ScriptProject.run(Self.run, text: "`= cost(basis) by payer`") else {
            Issue.record("figures by payer were taken for one")
            return
        }
        #expect(check.records.map(\.identifier) == ["needs-one-number"])
    }
}
