extension ReportTable {
    /// The table as a figure of HTML; a wide one scrolls in its own box.
    ///
    /// The box can be reached by keyboard and carries the title as its name. Everything is escaped.
    package func html() -> String {
        // Beyond eight columns a table of amounts is wider than A4 is across, and prints lengthwise.
        var html = columnCount > 8 ? "<figure class=\"table wide\">\n" : "<figure class=\"table\">\n"
        if !title.isEmpty || !unitNote.isEmpty {
            html += "<figcaption>" + ReportTable.span("table-title", title)
            html += ReportTable.span("unit", unitNote) + "</figcaption>\n"
        }
        html += "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
        html += "aria-label=\"\(MarkupText.escaped(title))\">\n<table>\n"
        let numeric = (0..<columnCount).map { isNumeric(column: $0) }
        if columnHeadings.contains(where: { !$0.isEmpty }) {
            html += "<thead><tr>"
            for column in 0..<columnCount {
                let style = numeric[column] ? " class=\"figure\"" : ""
                html += "<th scope=\"col\"\(style)>\(MarkupText.escaped(columnHeading(column)))</th>"
            }
            html += "</tr></thead>\n"
        }
        html += "<tbody>\n"
        for row in rows {
            html += row.isTotal ? "<tr class=\"total\">" : "<tr>"
            html += "<th scope=\"row\">\(MarkupText.escaped(row.heading))</th>"
            for column in 1..<max(columnCount, 1) {
                html += numeric[column] ? "<td class=\"figure\">" : "<td>"
                if row.cells.indices.contains(column - 1) {
                    let cell = row.cells[column - 1]
                    html += MarkupText.escaped(cell.main)
                    html += ReportTable.span("detail", cell.detail ?? "")
                }
                html += "</td>"
            }
            html += "</tr>\n"
        }
        html += "</tbody>\n</table>\n</div>\n"
        if !sourceNote.isEmpty {
            html += "<p class=\"source\">\(MarkupText.escaped(sourceNote))</p>\n"
        }
        return html + "</figure>\n"
    }

    private static func span(_ style: String, _ text: String) -> String {
        text.isEmpty ? "" : "<span class=\"\(style)\">\(MarkupText.escaped(text))</span>"
    }
}
