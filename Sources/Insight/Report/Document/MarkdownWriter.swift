/// Writes blocks of Markdown as HTML.
struct MarkdownWriter: Sendable {
    private(set) var html = ""
    private let headingOffset: Int

    /// - Parameter headingOffset: added to the level of every heading; no level goes beyond 6.
    init(headingOffset: Int) {
        self.headingOffset = headingOffset
    }

    /// Adds blocks to the HTML, one below the other.
    mutating func write(_ blocks: [MarkdownBlock]) {
        for block in blocks { write(block, isTight: false) }
    }

    private mutating func write(_ block: MarkdownBlock, isTight: Bool) {
        switch block {
        case .heading(let level, let text):
            let level = min(max(level + headingOffset, 1), 6)
            let anchor = MarkdownWriter.anchor(text)
            html += anchor.isEmpty ? "<h\(level)>" : "<h\(level) id=\"\(MarkupText.escaped(anchor))\">"
            html += MarkdownInline.html(text) + "</h\(level)>\n"
        case .paragraph(let text):
            html += isTight ? MarkdownInline.html(text) + "\n" : "<p>" + MarkdownInline.html(text) + "</p>\n"
        case .code(let text):
            html += "<pre tabindex=\"0\"><code>" + MarkupText.escaped(text) + "</code></pre>\n"
        case .rule:
            html += "<hr>\n"
        case .quote(let blocks):
            html += "<blockquote>\n"
            write(blocks)
            html += "</blockquote>\n"
        case .list(let start, let isTight, let items):
            let name = start == nil ? "ul" : "ol"
            html += "<" + name
            if let start, start != 1 { html += " start=\"\(start)\"" }
            html += ">\n"
            for item in items {
                html += "<li>"
                for block in item { write(block, isTight: isTight) }
                html += "</li>\n"
            }
            html += "</\(name)>\n"
        case .table(let alignments, let header, let rows):
            html += "<div class=\"scroll\" tabindex=\"0\" role=\"region\">\n<table>\n<thead>"
            writeRow(header, alignments, cell: "th")
            html += "</thead>\n<tbody>\n"
            for row in rows { writeRow(row, alignments, cell: "td") }
            html += "</tbody>\n</table>\n</div>\n"
        }
    }

    private mutating func writeRow(
        _ texts: [String], _ alignments: [MarkdownBlock.Alignment], cell: String
    ) {
        html += "<tr>"
        for (text, alignment) in zip(texts, alignments) {
            html += "<" + cell
            if cell == "th" { html += " scope=\"col\"" }
            if alignment != .natural { html += " class=\"\(alignment.rawValue)\"" }
            html += ">" + MarkdownInline.html(text) + "</\(cell)>"
        }
        html += "</tr>\n"
    }

    /// The name links within the page know a heading by: small letters and digits joined by hyphens.
    ///
    /// Two hyphens never follow each other, so names with two are free for the page itself.
    private static func anchor(_ text: String) -> String {
        var anchor = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                anchor.append(character)
            } else if !anchor.isEmpty, anchor.last != "-" {
                anchor.append("-")
            }
        }
        if anchor.last == "-" { anchor.removeLast() }
        return anchor
    }
}
