import Foundation
import Report
import Session
import Testing

/// What a reader sees of amounts in the prices of other years.
@Suite struct PriceReportTests {
    private static let model = """
        model Klein "Klein"
        cycle 1 month
        start 2021-01
        horizon 1 year
        currency EUR 2019
        table cpi from "cpi.csv" by year { index: number }
        prices cpi.index
        payer gemeente
        domain Wmo paid by gemeente
        /// Wat het kost
        parameter prijs = 1_000 EUR 2016/year assumption "een oud tarief"
        parameter meer ~ gamma(mean: 70 EUR 2018/year, sd: 4 EUR 2019/year) assumption "twee jaren"
        population gezin {
          size 1
          states thuis
          cost Wmo = prijs + meer
        }

        """

    @Test func `the report lists each conversion with its factor and places, and names the year of an amount`()
        async throws
    {
        let project = try TemporaryProject([
            "Models/klein.blauw": Self.model, "Models/cpi.csv": "year,index\n2016,100\n2018,103.1\n2019,105.8\n",
            "Notebooks/n.md":
                "# N\n\n```blauw\nuse \"../Models/klein.blauw\"\nrun basis draws 10\ntable cost(basis) by year\n```\n",
        ])
        let url = project.url("Notebooks/n.md")
        guard
            case .done(_, let result, let folder) = try await Workbench.run(
                url, RunOptions(language: .dutch, workers: 1), outputs: nil, progress: { _ in })
        else {
            Issue.record("the notebook cannot be run")
            return
        }
        let table = try #require(result.parameters.first { $0.title.hasPrefix("Omgerekend naar prijzen van 2019") })
        #expect(table.rows.map(\.heading) == ["2016", "2018"])
        #expect(table.rows.map { $0.cells[0].main } == ["1,0580", "1,0262"])
        #expect(table.rows.map { $0.cells[1].main } == ["Models/klein.blauw:11:25", "Models/klein.blauw:12:33"])
        let html = try String(contentsOf: folder.appendingPathComponent("report.html"), encoding: .utf8)
        #expect(html.contains("1.000 (prijzen van 2016)") && html.contains("70 (prijzen van 2018)"))
        #expect(html.contains("Omgerekend naar prijzen van 2019"))
        #expect(!html.contains("2.016"))
        guard case .text(let shown) = try Phase.model.show(project.url("Models/klein.blauw"), scenario: nil) else {
            Issue.record("the model cannot be shown")
            return
        }
        #expect(shown.contains("prices: EUR 2016 to EUR 2019, times 1.058, at Models/klein.blauw:11:25"))
    }
}
