/// A table for other programs, as comma-separated values after RFC 4180.
///
/// The first record names the columns. Records end in CR LF, as the RFC has it, the last one too.
package struct CSVDocument: Equatable, Sendable {
    package let columns: [String]
    private var records: [[CSVCell]] = []

    /// An empty document with named columns.
    package init(columns: [String]) {
        self.columns = columns
    }

    /// Adds a record.
    ///
    /// - Precondition: one cell for each column; RFC 4180 (section 2, rule 4) allows no other.
    package mutating func append(_ row: [CSVCell]) {
        precondition(row.count == columns.count, "a record has one cell for each column")
        records.append(row)
    }

    /// The whole document.
    ///
    /// - Complexity: linear in the length of the text.
    package func text() -> String {
        var text = CSVDocument.line(columns.map { .text($0) })
        for record in records { text += CSVDocument.line(record) }
        return text
    }

    private static func line(_ cells: [CSVCell]) -> String {
        // A single empty cell would be an empty line, which readers skip.
        if cells == [.text("")] { return "\"\"\r\n" }
        return cells.map(\.encoded).joined(separator: ",") + "\r\n"
    }
}
