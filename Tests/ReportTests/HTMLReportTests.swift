import Report
import TestSupport
import Testing

@Suite struct HTMLReportTests {
    private func report(_ language: ReportLanguage) -> HTMLReport {
        let table = ReportTable(
            title: "Cijfers", unitNote: "", sourceNote: "", columnHeadings: ["Jaar", "Waarde"],
            rows: [.init(heading: "2021", cells: [.init(main: "1")])])
        let chart = BarChart(
            labels: ChartLabels(title: "Beeld", subtitle: "", unit: "", source: "", description: "d"),
            categories: ["a"], series: [.init(name: "", values: [1])], language: language)
        return HTMLReport(
            title: "Wie <betaalt> & wie \"wint\"", language: language,
            parts: [
                .prose(markdown: "# Kop\n\n<script>x</script>"), .code("a < b"), .table(table),
                .chart(svg: chart.svg(), data: table),
                .expectation(Expectation(text: "meer <dan>", seen: "3", passed: true)),
                .expectation(Expectation(text: "minder", seen: "4", passed: false)),
                .notice("let <goed> op"), .parameters(table),
            ],
            footer: [ManifestLine(name: "Startgetal", value: "<2024>")])
    }

    @Test func `the page allows nothing from outside`() {
        let html = report(.dutch).html()
        #expect(
            html.contains(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
            ))
        for forbidden in ["<script", "<link", "<iframe", "src=", "url(", "@import", "href=\"http"] {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
    }

    @Test func `the page is well formed, with one title and one skip link`() throws {
        let html = report(.dutch).html()
        let elements = try XMLOutline(page: html).elements
        #expect(elements[0].name == "html" && elements[0].attributes["lang"] == "nl")
        #expect(elements.filter { $0.name == "h1" }.map(\.text) == ["Wie <betaalt> & wie \"wint\""])
        #expect(elements.count { $0.attributes["id"] == "main--content" } == 1)
        #expect(elements.first { $0.attributes["class"] == "skip" }?.attributes["href"] == "#main--content")
    }

    @Test func `code and the data of charts are folded in the reader's language`() {
        let dutch = report(.dutch).html()
        let english = report(.english).html()
        #expect(
            dutch.contains("<summary>Zo is dit berekend</summary>\n<pre tabindex=\"0\"><code>a &lt; b</code>"))
        #expect(english.contains("<summary>How this was computed</summary>"))
        #expect(dutch.contains("<summary>Cijfers bij deze grafiek</summary>\n<figure class=\"table\">"))
        #expect(english.contains("<html lang=\"en\">"))
    }

    @Test func `an expectation has a mark and a word`() {
        let html = report(.dutch).html()
        #expect(html.contains("\u{2713}</span> Uitgekomen"))
        #expect(html.contains("\u{2717}</span> Niet uitgekomen"))
        #expect(html.contains("meer &lt;dan&gt;"))
        #expect(html.contains("<dt>Startgetal</dt><dd>&lt;2024&gt;</dd>"))
    }

    @Test func `both languages have words for the same things`() {
        let (dutch, english) = (ReportWords(.dutch), ReportWords(.english))
        let pairs = [
            (dutch.total, english.total), (dutch.payer, english.payer), (dutch.chance, english.chance),
            (dutch.expectationMet, english.expectationMet), (dutch.howComputed, english.howComputed),
        ]
        for (one, other) in pairs { #expect(one != other && !one.isEmpty && !other.isEmpty) }
        #expect(dutch.months.count == 12 && english.months.count == 12)
    }
}
