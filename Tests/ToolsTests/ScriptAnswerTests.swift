import Report
import Session
import Testing

/// What scripts answer, and refuse to answer: reductions, open conditions, rows that there are not.
@Suite struct ScriptAnswerTests {
    /// p is drawn from eight equal strata: four draws above one half.
    private static let drawn = """
        parameter p ~ uniform(0, 1) assumption "test"
        parameter q ~ uniform(0, 1) assumption "test"
        let zeroOrOne = floor(2 * p)
        let one = p / p
        run basis, metHulp draws 8

        """

    private func failure(_ code: String) async throws -> String {
        guard case .failed(let message) = try await ScriptProject.run(Self.drawn + code) else { return "did not fail" }
        return message
    }

    private func expectMet(_ conditions: String...) async throws {
        let code = Self.drawn + conditions.map { "expect \($0)" }.joined(separator: "\n")
        let outcome = try await ScriptProject.run(code)
        guard case .done(_, let result, _) = outcome else {
            Issue.record("the run did not end well: \(outcome)")
            return
        }
        #expect(result.failures.map(\.expectation.text) == [])
        #expect(result.manifest.expectations.met == conditions.count)
    }

    @Test func `reductions of the draws agree with one another`() async throws {
        try await expectMet(
            "median(p) == quantile(p, 50 %)", "lowest(p) == quantile(p, 0 %)", "highest(p) == quantile(p, 100 %)",
            "variance(p) == sd(p) ^ 2", "abs(covariance(p, p) - variance(p)) < 1e-12",
            "abs(correlation(p, p) - 1) < 1e-12",
            "abs(correlation(p, 1 - p) + 1) < 1e-12", "abs(correlation(p, q)) < 1",
            "abs(covariance(p, q) - correlation(p, q) * sd(p) * sd(q)) < 1e-12",
            "variance(cost(basis)) == 0 EUR * EUR")
    }

    @Test func `a drawn row number chooses that row in a notebook`() async throws {
        // The row is 2 or 3, in four of eight draws each.
        let declared = """
            parameter row ~ categorical([0, 1, 1]) assumption "test"
            let chosen = [10 EUR, 20 EUR, 40 EUR][row]

            """
        let code = """
            expect probability(row == 2 and chosen == 20 EUR or row == 3 and chosen == 40 EUR) == 1
            expect mean(chosen) == 30 EUR
            """
        let outcome = try await ScriptProject.run(declared + Self.drawn + code)
        guard case .done(_, let result, _) = outcome else {
            Issue.record("the run did not end well: \(outcome)")
            return
        }
        #expect(result.failures.map(\.expectation.text) == [])
        #expect(result.manifest.expectations.met == 2)
    }

    @Test func `reductions of a list give its elements together`() async throws {
        try await expectMet(
            "count([3 EUR, 1 EUR, 2 EUR]) == 3", "min([3 EUR, 1 EUR, 2 EUR]) == 1 EUR",
            "max([3 EUR, 1 EUR, 2 EUR]) == 3 EUR", "max([mean(p), 2]) == 2", "mean([1, 2, 6]) == 3",
            "min([7]) == 7")
    }

    @Test func `a draw in which a condition has no answer is told, not counted as one in which it fails`() async throws
    {
        let message = try await failure("let odd = zeroOrOne / zeroOrOne\nexpect probability(odd > 0.5) > 0")
        #expect(message.contains("no answer in 4 of 8 draws"))
        #expect(message.contains("n.md:11:20"))
    }

    @Test func `and, or decide a draw whose other side has no answer`() async throws {
        try await expectMet(
            "probability(zeroOrOne > 0 and zeroOrOne / zeroOrOne > 0.5) == 0.5",
            "probability(zeroOrOne / zeroOrOne > 0.5 and zeroOrOne > 0) == 0.5",
            "probability(zeroOrOne < 1 or zeroOrOne / zeroOrOne > 0.5) == 1",
            "probability(not (zeroOrOne > 0 and zeroOrOne / zeroOrOne > 0.5)) == 0.5")
        let open = try await failure("expect probability(zeroOrOne < 1 and zeroOrOne / zeroOrOne > 0.5) > 0")
        #expect(open.contains("no answer in 4 of 8 draws"))
    }

    @Test func `a comparison of single numbers of which one is none stops the script`() async throws {
        let message = try await failure("expect mean(zeroOrOne / zeroOrOne) > 0")
        #expect(message.contains("this condition has no answer") && message.contains("n.md:10:8"))
        try await expectMet("not (1 > 2 and mean(zeroOrOne / zeroOrOne) > 0)")
    }

    @Test func `a row that is no whole number, or no row, is an error with its place`() async throws {
        let part = try await failure("let x = [1, 2, 3][mean(one) + 0.5]\nexpect x > 0")
        #expect(part.contains("there is no row 1.5") && part.contains("n.md:10:9"))
        let none = try await failure("expect [1, 2, 3][4 * mean(one)] > 0")
        #expect(none.contains("there is no row 4: the rows are numbered from 1 to 3"))
        // In the model itself, in each draw.
        let code =
            "parameter p ~ uniform(0, 1) assumption \"test\"\nlet chosen = [1, 2][1 + p]\nrun basis draws 4\nexpect mean(chosen) > 0"
        guard case .failed(let message) = try await ScriptProject.run(code) else {
            Issue.record("a row between two rows was found")
            return
        }
        #expect(message.contains("there is no row 1.") && message.contains("draw 1") && message.contains("n.md:6:14"))
    }

    @Test func `quantiles are shown to the digits that their own error leaves`() async throws {
        // Of 8 draws of a uniform number the error of the median is near 0.18, so two decimals stand.
        let text = try await ScriptProject.markdown(Self.drawn, text: "M `= median(p)`, c `= correlation(p, q)`.")
        let shown = text.split(separator: "\n").first { $0.hasPrefix("M ") } ?? ""
        #expect(shown.contains("M 0.5"))
        let digits = shown.split(separator: " ")[1].filter(\.isNumber).count
        #expect(digits <= 3)
    }

    @Test func `results of different runs do not go into one correlation`() async throws {
        let code =
            "run basis draws 4 seed 1\nrun metHulp draws 4 seed 2\nlet c = correlation(cost(basis), cost(metHulp))"
        guard case .refused(let check) = try await ScriptProject.run(code) else {
            Issue.record("runs were mixed")
            return
        }
        #expect(check.records.map(\.identifier) == ["runs-mixed"])
    }
}
