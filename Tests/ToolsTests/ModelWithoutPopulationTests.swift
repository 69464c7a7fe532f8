import Foundation
import Session
import Testing

/// A model without a population on the whole way from its text to a report.
@Suite struct ModelWithoutPopulationTests {
    private static let model = """
        model Golf "Een golf"
        /// De hoek.
        parameter x ~ uniform(-pi, pi) assumption "een toets"
        parameter y ~ normal(mean: 0, sd: 1) assumption "een toets"
        correlation x, y = 0.25 assumption "samen"
        outcome golf "De golf" = 2 * sin(x) + y
        outcome rekening = abs(y) * 10 EUR
        scenario vlak { set y = 0 assumption "geen ruis" }
        """

    private static let notebook = """
        # Golf `= mean(outcome(basis, golf))`

        ```blauw
        use "../Models/golf.blauw"
        run basis, vlak  draws 50  seed 1
        let verschil = outcome(basis, golf) - outcome(vlak, golf)
        table outcome(basis, golf)
        table "Geld" outcome(basis, rekening)
        table discounted(outcome(basis, rekening))
        plot verschil
        plot "Twee" {
          series "met" = outcome(basis, golf)
          series "zonder" = outcome(vlak, golf)
        }
        expect sd(outcome(vlak, golf)) in 1.3 .. 1.5 "de standaardafwijking is de wortel van 2"
        ```
        """

    private func project() throws -> TemporaryProject {
        try TemporaryProject(["Models/golf.blauw": Self.model, "Notebooks/n.md": Self.notebook])
    }

    @Test func `it runs to a report with its tables, charts and correlations`() async throws {
        let project = try project()
        let outcome = try await Workbench.run(
            project.url("Notebooks/n.md"), RunOptions(workers: 1), outputs: nil
        ) { _ in }
        guard case .done(_, let result, _) = outcome else {
            Issue.record("the run did not end well: \(outcome)")
            return
        }
        #expect(result.failures.isEmpty)
        let report = try project.text("outputs/n/report.html")
        #expect(report.contains("Correlatie") && report.contains("0,25"))
        let lines = try project.text("outputs/n/table-01.csv").split(separator: "\r\n")
        #expect(lines.count == 2)
        #expect(lines[0] == "mean,sd,standard_error,p05,p50,p95")
    }

    @Test(arguments: Phase.allCases)
    func `each of its phases can be shown`(phase: Phase) throws {
        let project = try project()
        guard case .text(let text) = try phase.show(project.url("Models/golf.blauw"), scenario: nil) else {
            Issue.record("\(phase) was not shown")
            return
        }
        #expect(text.contains("golf"))
    }
}
