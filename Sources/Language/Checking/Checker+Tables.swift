import Quantities
import SourceText
import Syntax

extension Checker {
    mutating func check(_ table: DataTable) {
        guard declare(table.name, .dataTable(tables.count)) else { return }
        let data: DataFile
        switch readData(table.path) {
        case .success(let file): data = file
        case .failure(let problem):
            report(.unreadableFile(path: table.path.text, reason: problem.reason), at: table.path.range)
            tables.append(CheckedTable(name: table.name.text, rowNames: [], rows: 0, columns: []))
            return
        }
        let values = CommaSeparatedValues(data)
        let heading = values.heading.map(\.text)
        if values.rows.isEmpty { report(.emptyTable(path: table.path.text), at: table.path.range) }
        let declared = [.init(range: table.name.range, text: "the table is declared here")] as [Diagnostic.Note]
        for row in values.rows where row.count != heading.count {
            report(.raggedRow(found: row.count, expected: heading.count), at: row[0].range, notes: declared)
        }
        let rows = values.rows.filter { $0.count == heading.count }
        tables.append(
            CheckedTable(
                name: table.name.text, rowNames: rowNames(table, heading, rows, declared), rows: rows.count,
                columns: table.columns.compactMap { column($0, of: table, heading, rows, declared) }))
    }

    private mutating func rowNames(
        _ table: DataTable, _ heading: [String], _ rows: [[CommaSeparatedValues.Cell]], _ notes: [Diagnostic.Note]
    ) -> [String] {
        guard let key = table.key else { return [] }
        guard let column = heading.firstIndex(of: key.text) else {
            reportColumn(key, table, heading)
            return []
        }
        var seen: Set<String> = []
        for row in rows where !seen.insert(row[column].text).inserted {
            report(.repeatedRow(row[column].text), at: row[column].range, notes: notes)
        }
        return rows.map { $0[column].text }
    }

    private mutating func column(
        _ column: DataTable.Column, of table: DataTable, _ heading: [String], _ rows: [[CommaSeparatedValues.Cell]],
        _ notes: [Diagnostic.Note]
    ) -> CheckedTable.Column? {
        guard let unit = unit(column.unit) else { return nil }
        guard let number = heading.firstIndex(of: column.name.text) else {
            reportColumn(column.name, table, heading)
            return nil
        }
        var values: [Double] = []
        for row in rows {
            let text = row[number].text.filter { $0 != " " }
            if let value = Double(text), value.isFinite {
                values.append(value * unit.scale)
            } else {
                report(.badCell(row[number].text, column: column.name.text), at: row[number].range, notes: notes)
                values.append(0)
            }
        }
        return CheckedTable.Column(name: column.name.text, dimension: unit.dimension, values: values)
    }

    private mutating func reportColumn(_ name: Name, _ table: DataTable, _ heading: [String]) {
        let nearest = NearestName.nearest(to: name.text, among: heading)
        report(.unknownColumn(name.text, path: table.path.text, nearest: nearest), at: name.range)
    }

    /// The unit that is written, or nil where a word of it is no unit, which is reported.
    mutating func unit(_ expression: UnitExpression) -> Unit? {
        var result = Unit.number
        var isKnown = true
        for factor in expression.factors {
            guard let unit = Unit.named(factor.name.text) else {
                let nearest = NearestName.nearest(to: factor.name.text, among: Unit.words)
                report(.unknownUnit(factor.name.text, nearest: nearest), at: factor.name.range)
                isKnown = false
                continue
            }
            for _ in 0..<factor.power.magnitude { result = factor.power > 0 ? result * unit : result / unit }
        }
        return isKnown ? result : nil
    }
}
