import Catalog
import Checking
import CommandLine
import Engine
import Report
import Session
import Syntax
import Testing

/// Every diagnostic has a page, whose example gives it and whose corrected text does not.
@Suite struct ExplanationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let explanation: Explanation
        let wrong: CatalogExample
        let right: CatalogExample

        var testDescription: String { explanation.identifier }
    }

    static let all = Catalog.explanations.compactMap { explanation -> Case? in
        guard let wrong = explanation.wrong, let right = explanation.right else { return nil }
        return Case(explanation: explanation, wrong: wrong, right: right)
    }

    private func project(_ example: CatalogExample) throws -> TemporaryProject {
        let project = try TemporaryProject(["Notebooks/n.blauw": example.wholeText])
        for (path, text) in example.files { try project.write(text, to: "Notebooks/\(path)") }
        return project
    }

    @Test func `every diagnostic has one page, and every page a diagnostic`() {
        let identifiers =
            SyntaxProblem.Identifier.allCases.map(\.rawValue) + CheckProblem.Identifier.allCases.map(\.rawValue)
            + RunError.Identifier.allCases.map(\.rawValue) + SessionError.Identifier.allCases.map(\.rawValue)
        let pages = Catalog.explanations.map(\.identifier)
        #expect(Set(identifiers).count == identifiers.count)
        #expect(Set(pages).count == pages.count)
        #expect(identifiers.filter { !pages.contains($0) } == [], "no page explains these")
        #expect(pages.filter { !identifiers.contains($0) } == [], "nothing gives these")
    }

    /// What no text of a test gives: a run that is stopped from outside, two of texts or runs that are too long for a
    /// test, and correlations that are typed one after the other, which only a session has.
    static let withoutText: Set = [
        "stopped", "text-too-long", "too-many-people", "too-many-cells", "impossible-correlations",
    ]

    @Test func `a page without a text is of a command, or of what no text of a test gives`() {
        let others = Catalog.explanations.filter { $0.wrong == nil && $0.moment != .command }.map(\.identifier)
        #expect(Set(others) == Self.withoutText)
    }

    @Test(arguments: all.filter { $0.explanation.moment != .running })
    func `the example gives the problem and no other, and the corrected text none`(_ item: Case) throws {
        let wrong = try project(item.wrong)
        let check = try Workbench.check(wrong.url("Notebooks/n.blauw"))
        // That there are too many problems stands beside them.
        let beside: Set<String> = item.explanation.identifier == "too-many-problems" ? ["unknown-character"] : []
        let found = Set(check.records.map(\.identifier)).subtracting(beside)
        #expect(found == [item.explanation.identifier], "\(check.text.prefix(2_000))")
        #expect(check.records.allSatisfy { ($0.severity == "warning") == item.explanation.isWarning })
        let right = try project(item.right)
        let after = try Workbench.check(right.url("Notebooks/n.blauw"))
        #expect(after.records.isEmpty, "\(after.text)")
    }

    @Test(arguments: all.filter { $0.explanation.moment == .running })
    func `the example stops the run with a place, and the corrected text runs`(_ item: Case) async throws {
        let options = RunOptions(language: .english, workers: 1, memoryLimit: 500_000_000)
        let wrong = try project(item.wrong)
        let outcome = try await Workbench.run(wrong.url("Notebooks/n.blauw"), options, outputs: nil) { _ in }
        guard case .failed(let message) = outcome else {
            Issue.record("the run was not stopped: \(outcome)")
            return
        }
        #expect(message.hasPrefix("Notebooks/n.blauw:"), "\(message)")
        #expect(message.contains("[\(item.explanation.identifier)]"), "\(message)")
        let right = try project(item.right)
        let after = try await Workbench.run(right.url("Notebooks/n.blauw"), options, outputs: nil) { _ in }
        guard case .done(let check, _, _) = after else {
            Issue.record("the corrected text does not run: \(after)")
            return
        }
        #expect(check.records.isEmpty, "\(check.text)")
    }

    @Test func `the command shows a page, lists all, and knows no other`() async {
        let runner = CommandRunner()
        #expect(await runner.run(["explain"]) == .success)
        #expect(await runner.run(["explain", "unknown-name"]) == .success)
        #expect(await runner.run(["explain", "--help"]) == .success)
        #expect(await runner.run(["explain", "unknwon-name"]) == .badInput)
        #expect(await runner.run(["explain", "unknown-name", "syntax"]) == .badInput)
        #expect(ExplanationText.nearest(to: "unknwon-name") == "unknown-name")
        for explanation in Catalog.explanations { #expect(ExplanationText.overview.contains(explanation.identifier)) }
    }

    @Test func `a page shows the wrong text before the advice and the right one behind it`() throws {
        let page = ExplanationText.page(try #require(Catalog.explanation("wrong-unit")))
        let wrong = try #require(page.firstRange(of: "    cycle 1\n"))
        let right = try #require(page.firstRange(of: "    cycle 1 month\n"))
        #expect(page.hasPrefix("wrong-unit: error, found in checking\n") && wrong.upperBound < right.lowerBound)
    }
}
