import Report
import TestSupport
import Testing

@Suite struct TableTests {
    private let table = ReportTable(
        title: "Saldo", unitNote: "in euro", sourceNote: "Bron: proef",
        columnHeadings: ["Betaler", "2021", "Soort"],
        rows: [
            .init(
                heading: "Gemeente <A>",
                cells: [.init(main: "€ 10", detail: "5 tot 15"), .init(main: "wet|plicht")]),
            .init(heading: "UWV", cells: [.init(main: "€ −2.000")]),
            .init(heading: "Totaal", cells: [.init(main: "€ −1.990")], isTotal: true),
        ])

    @Test func `plain text aligns figures right and words left`() {
        #expect(
            table.plainText()
                == """
                Saldo
                in euro
                Betaler           2021  Soort
                ──────────────────────────────────
                Gemeente <A>      € 10  wet|plicht
                              5 tot 15
                UWV           € −2.000
                ──────────────────────────────────
                Totaal        € −1.990
                Bron: proef

                """)
    }

    @Test func `Markdown escapes names and reads back as the same cells`() {
        let markdown = table.markdown()
        #expect(markdown.contains("| Gemeente \\<A\\> | € 10 (5 tot 15) | wet\\|plicht |"))
        #expect(markdown.contains("| **Totaal** | **€ −1.990** |  |"))
        let html = Markdown.html(markdown)
        #expect(
            html.contains(
                "<td>Gemeente &lt;A&gt;</td><td class=\"right\">€ 10 (5 tot 15)</td><td>wet|plicht</td>"))
    }

    @Test func `HTML has scopes, a total, details and escaped names`() throws {
        let html = table.html()
        _ = try XMLOutline(html)
        #expect(
            html.contains(
                "<th scope=\"row\">Gemeente &lt;A&gt;</th><td class=\"figure\">€ 10<span class=\"detail\">5 tot 15</span></td>"
            ))
        #expect(html.contains("<tr class=\"total\">"))
        #expect(html.contains("role=\"region\" aria-label=\"Saldo\""))
    }

    @Test func `text from a model cannot steer the terminal`() {
        var evil = table
        evil.title = "\u{1B}[2J\u{202E}x\u{7}"
        evil.rows[0].heading = "a\u{9B}31m\r\nb"
        #expect(
            !evil.plainText().unicodeScalars.contains {
                $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B || $0.value == 0x202E
            })
    }

    @Test func `a table without headings or rows is still a table`() throws {
        let empty = ReportTable(title: "", unitNote: "", sourceNote: "", columnHeadings: [], rows: [])
        _ = try XMLOutline(empty.html())
        #expect(empty.plainText() == "\n")
        #expect(empty.markdown() == "|  |\n| --- |\n")
    }
}
