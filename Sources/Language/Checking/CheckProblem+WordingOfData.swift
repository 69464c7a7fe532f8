import SourceText

/// What is wrong with tables, their rows and their columns.
extension CheckProblem {
    var dataWording: Text? {
        switch self {
        case .unreadableFile(let path, let reason): (.unreadableFile, "cannot read \"\(path)\"", reason, nil)
        case .emptyTable(let path):
            (.emptyTable, "\"\(path)\" has no rows", "a table needs a heading and at least one row", nil)
        case .repeatedColumn(let name):
            (
                .repeatedColumn, "there are two columns named '\(name)'",
                "one of the two would silently have no effect",
                "take one out, or give it another name"
            )
        case .unknownColumn(let name, let path, let columns, let nearest):
            (
                .unknownColumn, "\"\(path)\" has no column named '\(name)'", Self.heading(columns),
                columns.count == 1 && columns[0].contains(where: { $0 == ";" || $0 == "\t" })
                    ? "separate the cells by commas, and write decimals with a point" : Self.meant(nearest)
            )
        case .raggedRow(let found, let expected):
            (
                .raggedRow,
                "the number of cells in this row is \(found), and in the heading \(expected)",
                "cells are separated by commas", "put a text that holds a comma between quotes"
            )
        case .brokenCell(let fault):
            (
                .brokenCell, "this cell cannot be read: \(fault)", nil,
                "put the whole cell between quotes, and write a quote within it twice"
            )
        case .badCell(let text, let column):
            (.badCell, "'\(text)' in column '\(column)' is no number", "a column with a unit holds numbers only", nil)
        case .repeatedRow(let name):
            (.repeatedRow, "two rows are named '\(name)'", "a row could then not be told from the other", nil)
        case .unknownRow(let name, let nearest):
            (.unknownRow, "there is no row named '\(name)'", nil, Self.meant(nearest))
        case .rowOutOfRange(let row, let rows):
            (.rowOutOfRange, "there is no row \(plain: row)", "rows are numbered from 1 to \(rows)", nil)
        case .statesWithoutRow(let states):
            (
                .statesWithoutRow, "the table has no row for \(states.map { "'\($0)'" }.joined(separator: ", "))",
                "each state takes the row of its own name",
                "name the rows as the states, with `by` and the column of names"
            )
        case .statesWithoutColumn(let states):
            (
                .statesWithoutColumn,
                "the table has no column for \(states.map { "'\($0)'" }.joined(separator: ", "))",
                "a table of chances has a row and a column for each state",
                "declare the columns by the names of the states"
            )
        case .chancesExceedOne(let state, let chances):
            (
                .chancesExceedOne,
                "the chances out of '\(state)' are \(Self.terms(chances))",
                "each must be from 0 to 1, and all of them together 1 at most; what is missing stays", nil
            )
        case .pointsNotAscending:
            (
                .pointsNotAscending, "the points to interpolate between do not ascend",
                "each must be above the one before, so that every place has one value", "sort them, and their values"
            )
        case .rowsWithoutNames:
            (
                .rowsWithoutNames, "the rows of this table have no names", nil,
                "declare the table with `by` and the column that names its rows"
            )
        case .ambiguousRow(let name, let other):
            (
                .ambiguousRow, "'\(name)' is a row of this table, and \(other) as well", nil,
                "write [\"\(name)\"] for the row, or give the other another name"
            )
        default: nil
        }
    }

    /// The columns of a file, in its order; of many, the first.
    private static func heading(_ columns: [String]) -> String {
        let shown = columns.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        return "its heading has \(shown)\(columns.count > 12 ? ", ..." : "")"
    }

    /// The terms of a sum and the sum; longer ones are shown by their first terms.
    private static func terms(_ values: [Double]) -> String {
        let shown = values.prefix(12).map(PlainNumber.text).joined(separator: " + ")
        return "\(shown)\(values.count > 12 ? " + ..." : "") = \(plain: values.reduce(0, +))"
    }
}
