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
            return appendIncomplete(table)
        }
        let values = CommaSeparatedValues(data)
        let heading = values.heading.map(\.text)
        guard !values.rows.isEmpty else {
            report(.emptyTable(path: table.path.text), at: table.path.range)
            return appendIncomplete(table)
        }
        let declared = [.init(range: table.name.range, text: "the table is declared here")] as [Diagnostic.Note]
        let broken = ([values.heading] + values.rows).joined().filter { $0.fault != nil }
        guard broken.isEmpty else {
            for cell in broken { report(.brokenCell(cell.fault ?? ""), at: cell.range, notes: declared) }
            return appendIncomplete(table)
        }
        for row in values.rows where row.count != heading.count {
            report(.raggedRow(found: row.count, expected: heading.count), at: row[0].range, notes: declared)
        }
        let rows = values.rows.filter { $0.count == heading.count }
        let rowNames = rowNames(table, heading, rows, declared)
        var columns: [CheckedTable.Column] = []
        for column in table.columns {
            if let first = table.columns.first(where: { $0.name.text == column.name.text }), first != column {
                report(
                    .repeatedColumn(column.name.text), at: column.name.range,
                    notes: [.init(range: first.name.range, text: "the first stands here")])
            } else {
                columns.append(self.column(column, of: table, heading, rows, declared))
            }
        }
        guard let rowNames, rows.count == values.rows.count else { return appendIncomplete(table) }
        tables.append(
            CheckedTable(
                name: table.name.text, rowNames: rowNames, rows: rows.count, columns: columns,
                isIncomplete: !table.unread.isEmpty))
    }

    /// Stands so that the uses of the table's columns are not reported as well.
    private mutating func appendIncomplete(_ table: DataTable) {
        tables.append(CheckedTable(name: table.name.text, rowNames: [], rows: 0, columns: [], isIncomplete: true))
    }

    /// The names of the rows, none where no column names them; nil where that column is missing.
    private mutating func rowNames(
        _ table: DataTable, _ heading: [String], _ rows: [[CommaSeparatedValues.Cell]], _ notes: [Diagnostic.Note]
    ) -> [String]? {
        guard let key = table.key else { return [] }
        guard let column = position(of: key, in: table, heading) else { return nil }
        var seen: Set<String> = []
        for row in rows where !seen.insert(row[column].text).inserted {
            report(.repeatedRow(row[column].text), at: row[column].range, notes: notes)
        }
        return rows.map { $0[column].text }
    }

    private mutating func column(
        _ column: DataTable.Column, of table: DataTable, _ heading: [String], _ rows: [[CommaSeparatedValues.Cell]],
        _ notes: [Diagnostic.Note]
    ) -> CheckedTable.Column {
        let unit = unit(column.unit)
        let faulty = CheckedTable.Column(
            name: column.name.text, dimension: unit?.dimension ?? .none, values: nil, range: column.name.range)
        guard let number = position(of: column.name, in: table, heading), let unit else { return faulty }
        var isFaulty = false
        var values: [Double] = []
        for row in rows {
            if let value = Self.number(row[number].text).map({ unit.canonical($0) }), value.isFinite {
                values.append(value)
            } else {
                report(.badCell(row[number].text, column: column.name.text), at: row[number].range, notes: notes)
                isFaulty = true
            }
        }
        return isFaulty
            ? faulty
            : CheckedTable.Column(
                name: column.name.text, dimension: unit.dimension, values: values, range: column.name.range)
    }

    /// The number that a cell holds, spaces around it or not; nil where it holds anything else, such as a second point,
    /// a space between digits or the name of a number.
    private static func number(_ text: String) -> Double? {
        let digits = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        guard digits.allSatisfy({ "0123456789.eE+-".contains($0) }) else { return nil }
        return Double(String(digits))
    }

    /// The place of a column in the heading; nil, and reported, where there is none or more than one.
    private mutating func position(of name: Name, in table: DataTable, _ heading: [String]) -> Int? {
        guard let position = heading.firstIndex(of: name.text) else {
            let nearest = nearest(to: name.text, among: heading)
            report(
                .unknownColumn(name.text, path: table.path.text, columns: heading, nearest: nearest), at: name.range)
            return nil
        }
        guard heading.lastIndex(of: name.text) == position else {
            report(.repeatedColumn(name.text), at: name.range)
            return nil
        }
        return position
    }

    /// The unit that is written, or nil where a word of it is no unit, which is reported.
    mutating func unit(_ expression: UnitExpression) -> Unit? {
        var result = Unit.number
        var isKnown = true
        for factor in expression.factors {
            guard var unit = Unit.named(factor.name.text) else {
                let nearest = nearest(to: factor.name.text, among: Unit.words)
                report(.unknownUnit(factor.name.text, nearest: nearest), at: factor.name.range)
                isKnown = false
                continue
            }
            if let year = factor.year {
                guard let worth = priceFactor(of: year, at: factor.name.range) else {
                    isKnown = false
                    continue
                }
                unit.priceFactor = worth
            }
            for _ in 0..<factor.power.magnitude { result = factor.power > 0 ? result * unit : result / unit }
        }
        return isKnown ? result : nil
    }
}
