extension ReportTable {
    /// The table as a pipe table of Markdown, its title above it and its source below.
    ///
    /// The detail of a cell stands between parentheses behind it; totals are strong. Characters that
    /// mean something in Markdown are escaped, so that names from a model stay as they are.
    package func markdown() -> String {
        var blocks: [String] = []
        let caption = [title.isEmpty ? "" : "**\(ReportTable.escaped(title))**", ReportTable.escaped(unitNote)]
        blocks.append(caption.filter { !$0.isEmpty }.joined(separator: " · "))

        var lines = [ReportTable.pipeRow((0..<columnCount).map { ReportTable.escaped(columnHeading($0)) })]
        lines.append(ReportTable.pipeRow((0..<columnCount).map { isNumeric(column: $0) ? "---:" : "---" }))
        for row in rows {
            var texts = [ReportTable.escaped(row.heading)]
            for column in 1..<max(columnCount, 1) {
                guard row.cells.indices.contains(column - 1) else {
                    texts.append("")
                    continue
                }
                let cell = row.cells[column - 1]
                let detail = cell.detail.map { " (\(ReportTable.escaped($0)))" } ?? ""
                texts.append(ReportTable.escaped(cell.main) + detail)
            }
            lines.append(ReportTable.pipeRow(row.isTotal ? texts.map { $0.isEmpty ? "" : "**\($0)**" } : texts))
        }
        blocks.append(lines.joined(separator: "\n"))
        blocks.append(ReportTable.escaped(sourceNote))
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private static func pipeRow(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    /// The text on one line, with everything escaped that Markdown would read as markup.
    package static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t": result += " "
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#": result += "\\" + String(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
