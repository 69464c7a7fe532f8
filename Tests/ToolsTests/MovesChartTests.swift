import Report
import Session
import Testing

/// Charts of moves, on a model in which it is known beforehand who moves where.
@Suite struct MovesChartTests {
    /// Four of ten people fall ill in the first year, and one of these leaves in the second; in `minder` two fall ill.
    private static let model = """
        model Ziek
        cycle 1 year
        start 2021-01
        horizon 3 years
        payer gemeente
        domain Zorg "Zorg thuis" paid by gemeente
        parameter ziek = 4 assumption "x"
        population persoon {
          size 10
          states {
            thuis
            Zorg: bed
          }
          flow thuis -> bed when individual <= ziek
          flow bed -> out when individual <= 1
        }
        scenario minder { set ziek = 2 assumption "x" }

        """

    private func charts(_ code: String, _ language: ReportLanguage = .dutch) async throws -> [ReportChart] {
        try await parts(code, language).map(\.0)
    }

    /// The charts with the figures behind them.
    private func parts(_ code: String, _ language: ReportLanguage) async throws -> [(ReportChart, ReportTable)] {
        let project = try TemporaryProject([
            "Models/ziek.blauw": Self.model,
            "Notebooks/n.md": "```blauw\nuse \"../Models/ziek.blauw\"\nrun basis, minder draws 3\n\(code)\n```\n",
        ])
        let outcome = try await ScriptProject.run(project, language, nil)
        guard case .done(_, let result, _) = outcome else {
            Issue.record("the script did not run: \(outcome)")
            return []
        }
        return result.parts.compactMap { if case .chart(let chart, let data) = $0 { (chart, data) } else { nil } }
    }

    private func moves(_ charts: [ReportChart]) -> [SankeyChart] {
        charts.compactMap { if case .moves(let chart) = $0 { chart } else { nil } }
    }

    /// The moves that there are, in words.
    private func lines(_ chart: SankeyChart) -> [String] {
        chart.flows.filter { $0.value != 0 }.map {
            "\(chart.origins[$0.origin]) > \(chart.destinations[$0.destination]): \($0.value)"
        }
    }

    @Test func `moves between domains or states are ribbons with the words of the report`() async throws {
        let charts = moves(
            try await charts(
                """
                plot "Domeinen" flows(basis) by fromDomain, toDomain
                plot "Andersom" flows(basis) by toDomain, fromDomain
                plot "Toestanden" flows(basis) by from, to
                plot "Gemengd" (flows(basis) in 2021) by from, toDomain
                plot "Dubbel" (flows(basis) * (3 - 1)) by from, to
                """))
        try #require(charts.count == 5)
        #expect(lines(charts[0]) == ["Zorg thuis > Vertrokken: 1.0", "Geen domein > Zorg thuis: 4.0"])
        #expect(Set(lines(charts[1])) == Set(lines(charts[0])))
        #expect(lines(charts[2]) == ["thuis > bed: 4.0", "bed > Vertrokken: 1.0"])
        #expect(lines(charts[3]) == ["thuis > Zorg thuis: 4.0"])
        #expect(lines(charts[4]) == ["thuis > bed: 8.0", "bed > Vertrokken: 2.0"])
        #expect(charts.allSatisfy { !$0.isChange })
        #expect(charts[0].originTitle == "Van domein" && charts[0].destinationTitle == "Naar domein")
        #expect(charts[0].labels.subtitle == "gemiddeld aantal overgangen")
        #expect(
            charts[0].labels.description == "Domeinen. Zorg thuis → Vertrokken: 1; Geen domein → Zorg thuis: 4")
        let english = moves(try await self.charts("plot flows(basis) by fromDomain, toDomain", .english))
        #expect(lines(try #require(english.first)) == ["Zorg thuis > Left: 1.0", "No domain > Zorg thuis: 4.0"])
    }

    @Test func `a difference between scenarios is a change, by whatever name, also where nothing shrinks`() async throws
    {
        let charts = moves(
            try await charts(
                """
                function weg(a, b) = flows(a) - flows(b)
                let verschil = flows(minder) - flows(basis)
                plot verschil by fromDomain, toDomain
                plot weg(basis, minder) by fromDomain, toDomain
                plot verschil * 2 by from, to
                plot -(flows(basis) by from, to)
                """))
        try #require(charts.count == 4)
        #expect(charts.allSatisfy { $0.isChange })
        #expect(lines(charts[0]) == ["Geen domein > Zorg thuis: -2.0"])
        #expect(lines(charts[1]) == ["Geen domein > Zorg thuis: 2.0"])
        #expect(charts[0].labels.subtitle == "verschil in het gemiddelde aantal overgangen")
    }

    @Test func `the data behind the chart have a row for each move that somebody makes, with its interval`()
        async throws
    {
        let parts = try await parts(
            "plot flows(basis) by from, to\nplot flows(basis) - flows(basis) by from, to", .dutch)
        try #require(parts.count == 2)
        let data = parts[0].1
        #expect(
            data.columnHeadings == ["Van · Naar", "Gemiddelde", "90%-interval", "Standaardfout van het gemiddelde"])
        #expect(data.rows.map(\.heading) == ["thuis · bed", "bed · Vertrokken"])
        #expect(data.rows.map { $0.cells[0].main } == ["4", "1"])
        #expect(parts[1].1.rows.isEmpty)
    }

    @Test func `series side by side, years and shares are no ribbons`() async throws {
        let charts = try await charts(
            """
            plot {
              series "a" = flows(basis) by fromDomain, toDomain
              series "b" = flows(minder) by fromDomain, toDomain
            }
            plot flows(basis) by fromDomain, toDomain, year
            plot flows(basis) by fromDomain
            plot (flows(basis) by fromDomain, toDomain) / (flows(basis) by fromDomain, toDomain)
            """)
        #expect(charts.count == 4 && moves(charts).isEmpty)
    }
}
