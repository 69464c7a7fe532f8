/// A table of finished texts: headings, rows, a line on units and a line on sources.
///
/// Rows may be shorter than the headings; missing cells stay empty. Renderers are in files of their own.
package struct ReportTable: Equatable, Sendable {
    /// One line of a table.
    package struct Row: Equatable, Sendable {
        package var heading: String
        package var cells: [Cell]
        /// Whether the row sums others up and is set apart from them.
        package var isTotal: Bool

        package init(heading: String, cells: [Cell], isTotal: Bool = false) {
            self.heading = heading
            self.cells = cells
            self.isTotal = isTotal
        }
    }

    /// One figure or word, with its interval below it in smaller type.
    package struct Cell: Equatable, Sendable {
        package var main: String
        package var detail: String?

        package init(main: String, detail: String? = nil) {
            self.main = main
            self.detail = detail
        }
    }

    package var title: String
    package var unitNote: String
    /// The whole line below the table, as it should read; may be empty.
    package var sourceNote: String
    /// The first entry heads the row headings, the others the cells.
    package var columnHeadings: [String]
    package var rows: [Row]

    package init(
        title: String, unitNote: String, sourceNote: String, columnHeadings: [String], rows: [Row]
    ) {
        self.title = title
        self.unitNote = unitNote
        self.sourceNote = sourceNote
        self.columnHeadings = columnHeadings
        self.rows = rows
    }

    /// The columns of the widest line, the row headings counted as one.
    var columnCount: Int {
        max(columnHeadings.count, 1 + (rows.map(\.cells.count).max() ?? 0))
    }

    /// The heading of a column; empty when there is none.
    func columnHeading(_ column: Int) -> String {
        columnHeadings.indices.contains(column) ? columnHeadings[column] : ""
    }

    /// Whether a column holds figures, which are aligned at their last digits.
    ///
    /// Every filled cell must begin as a figure does: with a digit, a sign or the sign of the euro.
    func isNumeric(column: Int) -> Bool {
        guard column > 0 else { return false }
        var hasFigure = false
        for row in rows where row.cells.indices.contains(column - 1) {
            guard let first = row.cells[column - 1].main.unicodeScalars.first else { continue }
            guard ReportTable.figureStarts.contains(first) else { return false }
            hasFigure = true
        }
        return hasFigure
    }

    private static let figureStarts = Array("0123456789€+-\u{2212}–±≈<>".unicodeScalars)
}
