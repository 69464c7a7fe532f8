extension ReportTable {
    /// The table for a terminal: columns aligned with spaces, details on a second line.
    ///
    /// Widths are counted in characters. Control characters are replaced, so that no text from a model
    /// can move the cursor or change the colours of the terminal.
    package func plainText() -> String {
        let numeric = (0..<columnCount).map { isNumeric(column: $0) }
        let headings = (0..<columnCount).map { ReportTable.printable(columnHeading($0)) }
        let mains = rows.map { row in texts(row, heading: row.heading) { $0.main } }
        let details = rows.map { row in texts(row, heading: "") { $0.detail ?? "" } }
        var widths = headings.map(\.count)
        for line in mains + details {
            for (column, text) in line.enumerated() { widths[column] = max(widths[column], text.count) }
        }

        func aligned(_ texts: [String]) -> String {
            var line = ""
            for (column, text) in texts.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - text.count)
                line += (column == 0 ? "" : "  ") + (numeric[column] ? padding + text : text + padding)
            }
            while line.last == " " { line.removeLast() }
            return line
        }

        let rule = String(repeating: "─", count: widths.reduce(0, +) + 2 * (columnCount - 1))
        var lines = [ReportTable.printable(title), ReportTable.printable(unitNote)].filter { !$0.isEmpty }
        if headings.contains(where: { !$0.isEmpty }) { lines += [aligned(headings), rule] }
        for (index, row) in rows.enumerated() {
            if row.isTotal, index > 0, !rows[index - 1].isTotal { lines.append(rule) }
            lines.append(aligned(mains[index]))
            if details[index].contains(where: { !$0.isEmpty }) { lines.append(aligned(details[index])) }
        }
        if !sourceNote.isEmpty { lines.append(ReportTable.printable(sourceNote)) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One text a column, safe to print.
    private func texts(_ row: Row, heading: String, _ part: (Cell) -> String) -> [String] {
        (0..<columnCount).map { column in
            guard column > 0 else { return ReportTable.printable(heading) }
            return row.cells.indices.contains(column - 1)
                ? ReportTable.printable(part(row.cells[column - 1])) : ""
        }
    }

    static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control: result.append(scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}")
            case .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
