extension ReportPart {
    /// The part as it stands in a page.
    func html(_ words: ReportWords) -> String {
        switch self {
        case .prose(let markdown):
            "<section class=\"prose\">\n" + Markdown.html(markdown, headingOffset: 1) + "</section>\n"
        case .code(let text):
            ReportPart.details(
                words.howComputed, style: "code",
                "<pre tabindex=\"0\"><code>" + MarkupText.escaped(text) + "</code></pre>\n")
        case .table(let table):
            table.html()
        case .chart(let svg, let data):
            "<figure class=\"chart\">\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                + "aria-label=\"\(MarkupText.escaped(data.title))\">\n" + svg + "</div>\n"
                + ReportPart.details(words.chartData, style: "data", data.html()) + "</figure>\n"
        case .drawing(let svg, let title):
            "<figure class=\"chart\">\n<figcaption><span class=\"table-title\">\(MarkupText.escaped(title))</span>"
                + "</figcaption>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                + "aria-label=\"\(MarkupText.escaped(title))\">\n\(svg)</div>\n</figure>\n"
        case .expectation(let expectation):
            ReportPart.html(expectation, words)
        case .notice(let text):
            "<p class=\"notice\" role=\"note\"><strong>\(MarkupText.escaped(words.notice)):</strong> "
                + MarkupText.escaped(text) + "</p>\n"
        case .printed(let text): "<p class=\"printed\">" + MarkupText.escaped(text) + "</p>\n"
        case .parameters(let table):
            "<section class=\"parameters\">\n<h2>\(MarkupText.escaped(words.parameters))</h2>\n"
                + table.html() + "</section>\n"
        case .explained(let table): "<section class=\"explained\">\n" + table.html() + "</section>\n"
        }
    }

    /// A mark, a word and a frame: the outcome does not depend on seeing colours.
    private static func html(_ expectation: Expectation, _ words: ReportWords) -> String {
        let mark = expectation.passed ? "\u{2713}" : "\u{2717}"
        let word = expectation.passed ? words.expectationMet : words.expectationNotMet
        let lines = [(words.expectation, expectation.text), (words.seen, expectation.seen)].map { name, text in
            "<strong>\(MarkupText.escaped(name)):</strong> " + MarkupText.escaped(text)
        }
        return "<div class=\"expectation \(expectation.passed ? "met" : "unmet")\">\n<p class=\"outcome\">"
            + "<span aria-hidden=\"true\">\(mark)</span> \(MarkupText.escaped(word))</p>\n"
            + "<p>" + lines.joined(separator: "<br>") + "</p>\n</div>\n"
    }

    private static func details(_ summary: String, style: String, _ body: String) -> String {
        "<details class=\"\(style)\">\n<summary>\(MarkupText.escaped(summary))</summary>\n\(body)</details>\n"
    }
}
