import Quantities
import SourceText
import Syntax

/// Elements of columns.
extension Checker {
    /// `column[state]`, `column[rowName]` and `column[number]`.
    mutating func checkedElement(_ base: Expression, _ index: Expression, _ range: SourceRange, in place: Place)
        -> CheckedExpression
    {
        // A column of the model that is uncertain is none of a script, but each of its elements is.
        let column = columnOfModel(base, in: place) ?? checked(base, in: place)
        if case .list(let elements) = column.kind, column.type.isListOfOthers {
            return elementOfList(elements, index, range, in: place)
        }
        return inScript(element(of: column, base, index, range, in: place), place)
    }

    /// A parameter or definition of the model that is a column, where a script names it.
    private mutating func columnOfModel(_ base: Expression, in place: Place) -> CheckedExpression? {
        guard case .script = place, case .name(let text) = base.kind else { return nil }
        guard let declared = names[text] else { return nil }
        switch declared.meaning {
        case .parameter(let number):
            guard model.parameters[number].shape != nil else { return nil }
            return parameterValue(number, base.range)
        case .definition(let number):
            let value = model.definitions[number].value
            guard case .column = value.type, value.binding == .draw else { return nil }
            noteUse(declared)
            return CheckedExpression(.definition(number), type: value.type, binding: value.binding, range: base.range)
        default: return nil
        }
    }

    private mutating func element(
        of column: CheckedExpression, _ base: Expression, _ index: Expression, _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        guard case .column(let dimension, let rows, let rowNames) = column.type else {
            if column.type != .unknown {
                report(
                    .wrongType(what: "what stands before [", expected: "a column", found: column.type.spoken),
                    at: base.range)
            }
            return .missing(range)
        }
        switch index.kind {
        case .name(let text) where rowNames.contains(text):
            let other = declared(text, in: place)?.meaning
            let isBoundNumber = bound(text, in: place).map { $0.dimension != nil } ?? false
            if let other, other.isNumber || isBoundNumber {
                report(.ambiguousRow(text, other: other.spoken), at: index.range)
                return .missing(range)
            }
            return row(column, rowNames.firstIndex(of: text) ?? 0, dimension, range)
        case .text(let text): return row(column, named: text, rowNames, dimension, index.range, range)
        default: break
        }
        if case .name(let text) = index.kind, !rowNames.isEmpty, declared(text, in: place) == nil,
            !Self.builtInNames.contains(text)
        {
            report(.unknownRow(text, nearest: nearest(to: text, among: rowNames)), at: index.range)
            return .missing(range)
        }
        let position = folded(checked(index, in: place))
        if case .text(let text) = position.kind {
            return row(column, named: text, rowNames, dimension, index.range, range)
        }
        if case .state(let population) = position.type {
            let states = model.populations[population].states
            let missing = states.filter { !rowNames.contains($0) }
            guard missing.isEmpty else {
                report(.statesWithoutRow(missing), at: range)
                return .missing(range)
            }
            let order = states.map { rowNames.firstIndex(of: $0) ?? 0 }
            return CheckedExpression(
                .byState(column, rows: order), type: .number(dimension), binding: max(column.binding, position.binding),
                range: range)
        }
        guard let found = numberDimension(position, what: "a row"), found == .none else {
            if position.type != .unknown, position.dimension != nil {
                report(
                    .wrongUnit(what: "a row", expected: "a plain number", found: position.dimension?.description ?? ""),
                    at: index.range)
            }
            return .missing(range)
        }
        if case .number(let number) = position.kind {
            guard number == number.rounded(), number >= 1, number <= Double(rows) else {
                report(.rowOutOfRange(number, rows: rows), at: index.range)
                return .missing(range)
            }
            return row(column, Int(number) - 1, dimension, range)
        }
        return CheckedExpression(
            .element(column, position), type: .number(dimension), binding: max(column.binding, position.binding),
            range: range)
    }

    private mutating func row(
        _ column: CheckedExpression, named text: String, _ rowNames: [String], _ dimension: Dimension,
        _ place: SourceRange, _ range: SourceRange
    ) -> CheckedExpression {
        guard !rowNames.isEmpty else {
            report(.rowsWithoutNames, at: place)
            return .missing(range)
        }
        guard let row = rowNames.firstIndex(of: text) else {
            report(.unknownRow(text, nearest: nearest(to: text, among: rowNames)), at: place)
            return .missing(range)
        }
        return self.row(column, row, dimension, range)
    }

    func row(_ column: CheckedExpression, _ row: Int, _ dimension: Dimension, _ range: SourceRange)
        -> CheckedExpression
    {
        if case .column(let values) = column.kind {
            return CheckedExpression(.number(values[row]), type: .number(dimension), binding: .constant, range: range)
        }
        return CheckedExpression(.row(column, row), type: .number(dimension), binding: column.binding, range: range)
    }
}
