/// A report as one page that opens without a network.
///
/// The page holds everything it shows. Its security policy allows nothing else: no script, no font, no
/// image from elsewhere. It reads at the width of a phone and prints on A4.
package struct HTMLReport: Equatable, Sendable {
    package var title: String
    package var language: ReportLanguage
    package var parts: [ReportPart]
    /// Where the figures come from, at the foot of the page.
    package var footer: [ManifestLine]

    package init(title: String, language: ReportLanguage, parts: [ReportPart], footer: [ManifestLine]) {
        self.title = title
        self.language = language
        self.parts = parts
        self.footer = footer
    }

    /// The whole page.
    ///
    /// - Complexity: linear in the length of the parts.
    package func html() -> String {
        let words = ReportWords(language)
        let title = MarkupText.escaped(self.title)
        var html = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>\(ReportStylesheet.text)</style>
            </head>
            <body>
            <a class="skip" href="#main--content">\(MarkupText.escaped(words.skipToContent))</a>
            <header><h1>\(title)</h1></header>
            <main id="main--content" tabindex="-1">

            """
        for part in parts { html += part.html(words) }
        html += "</main>\n"
        if !footer.isEmpty {
            html += "<footer>\n<h2>\(MarkupText.escaped(words.provenance))</h2>\n<dl>\n"
            for line in footer {
                html += "<div><dt>\(MarkupText.escaped(line.name))</dt>"
                html += "<dd>\(MarkupText.escaped(line.value))</dd></div>\n"
            }
            html += "</dl>\n</footer>\n"
        }
        return html + "</body>\n</html>\n"
    }
}
