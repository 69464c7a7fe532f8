import Quantities
import SourceText
import Syntax

/// The chances of all states at once: a row, or a table with a row and a column for each state.
extension Checker {
    /// A row may be above one by this much, the rounding of its terms; the engine allows the same.
    private static let rounding = 1e-9

    /// For each state of origin, the chances of all states; nil, and reported, where they are none.
    mutating func rows(_ expression: Expression, from: [Int], of population: Int, _ scope: Scope)
        -> [CheckedExpression]?
    {
        let rows: [CheckedExpression]
        if case .name(let text) = expression.kind, scope[text] == nil,
            case .dataTable(let number)? = names[text]?.meaning
        {
            noteUse(ofTable: number)
            guard let matrix = matrix(tables[number], from: from, of: population, expression.range) else { return nil }
            rows = matrix
        } else {
            guard let row = proportions(expression, of: population, scope, upTo: .cycle) else { return nil }
            if case .number(let dimension) = row.type, dimension != .none {
                report(
                    .wrongUnit(what: "a row of chances", expected: "number", found: dimension.description),
                    at: expression.range)
                return nil
            }
            rows = [CheckedExpression](repeating: row, count: from.count)
        }
        for (state, row) in zip(from, rows) {
            guard let chances = fixedChances(row) else { continue }
            let name = model.populations[population].states[state]
            guard chances.allSatisfy({ (0...1).contains($0) }), chances.reduce(0, +) <= 1 + Self.rounding else {
                report(.chancesExceedOne(state: name, chances), at: expression.range)
                return nil
            }
        }
        return rows
    }

    private mutating func matrix(_ table: CheckedTable, from: [Int], of population: Int, _ range: SourceRange)
        -> [CheckedExpression]?
    {
        if table.isIncomplete { return nil }
        let states = model.populations[population].states
        guard !table.rowNames.isEmpty else {
            report(.rowsWithoutNames, at: range)
            return nil
        }
        let missing = from.map { states[$0] }.filter { !table.rowNames.contains($0) }
        guard missing.isEmpty else {
            report(.statesWithoutRow(missing), at: range)
            return nil
        }
        let columns = states.map { state in table.columns.first { $0.name == state } }
        let withoutColumn = zip(states, columns).filter { $1 == nil }.map(\.0)
        guard withoutColumn.isEmpty else {
            report(.statesWithoutColumn(withoutColumn), at: range)
            return nil
        }
        // A column with a problem has been reported.
        let values = columns.compactMap { $0?.values }
        guard values.count == states.count else { return nil }
        if let column = columns.compactMap({ $0 }).first(where: { $0.dimension != .none }) {
            report(
                .wrongUnit(
                    what: "the column '\(column.name)' of chances", expected: "number",
                    found: column.dimension.description), at: range)
            return nil
        }
        return from.map { state in
            let row = table.rowNames.firstIndex(of: states[state]) ?? 0
            let column = CheckedExpression(
                .column(values.map { $0[row] }), type: .column(.none, rows: states.count, names: []),
                binding: .constant,
                range: range)
            return CheckedExpression(
                .byState(column, rows: Array(states.indices)), type: .number(.none), binding: .state, range: range)
        }
    }

    /// The chances of a row that never change; nil where they are computed.
    private func fixedChances(_ row: CheckedExpression) -> [Double]? {
        guard case .byState(let column, let order) = row.kind, let values = fixedColumn(column) else { return nil }
        return order.map { values[$0] }
    }

    /// The numbers of a column that are written down; nil where one is computed.
    func fixedColumn(_ column: CheckedExpression) -> [Double]? {
        switch column.kind {
        case .column(let values): return values
        case .definition(let number): return fixedColumn(model.definitions[number].value)
        case .list(let elements):
            var values: [Double] = []
            for element in elements {
                guard case .number(let value) = element.kind else { return nil }
                values.append(value)
            }
            return values
        default: return nil
        }
    }
}
