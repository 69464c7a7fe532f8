import Catalog
import Numerics
import Quantities
import SourceText
import Syntax

/// Distributions of several numbers at once, which a parameter that is a column is drawn from.
extension Checker {
    /// The distribution of several numbers that an expression names, with the shape of what it draws.
    ///
    /// Nil where it names none; a nil inside where it has a problem, which is reported.
    mutating func vectorDistribution(_ expression: Expression) -> (CheckedDistribution, ColumnShape)?? {
        guard case .call(let name, let arguments) = expression.kind,
            let distribution = DistributionName(rawValue: name.text), distribution.arguments == .severalNumbers
        else { return nil }
        let labels = distribution.labels
        let given = arguments.map { $0.label?.text }
        guard given.count == labels.count, zip(given, labels).allSatisfy({ $0 == nil || $0 == $1 }) else {
            report(.wrongArguments(function: name.text, expected: distribution.signatures[0]), at: expression.range)
            return .some(nil)
        }
        let values = arguments.map(\.value)
        let result: (CheckedDistribution, ColumnShape)?
        switch distribution {
        case .dirichlet: result = dirichlet(values[0], expression.range)
        case .multinomial: result = multinomial(values[0], values[1], expression.range)
        default: result = multivariateNormal(values[0], values[1], expression.range)
        }
        guard let result, !refuseImpossible(result.0) else { return .some(nil) }
        return result
    }

    private mutating func dirichlet(_ weights: Expression, _ range: SourceRange) -> (CheckedDistribution, ColumnShape)?
    {
        let column = checked(weights, in: .model)
        limit(column, what: "the weights", upTo: .draw)
        guard let (dimension, shape) = shape(of: column, what: "the weights") else { return nil }
        guard dimension == .none || dimension == .count else {
            report(
                .wrongUnit(what: "the weights", expected: "a plain number", found: dimension.description),
                at: column.range)
            return nil
        }
        return (
            CheckedDistribution(
                form: .vector(.dirichlet), arguments: elements(of: column), dimension: .none, range: range), shape
        )
    }

    private mutating func multinomial(_ trials: Expression, _ chances: Expression, _ range: SourceRange)
        -> (CheckedDistribution, ColumnShape)?
    {
        let count = number(trials, .none, .count, what: "'trials'", in: .model, upTo: .draw)
        let column = checked(chances, in: .model)
        limit(column, what: "the chances", upTo: .draw)
        guard let (dimension, shape) = shape(of: column, what: "the chances"), let unit = count.dimension else {
            return nil
        }
        guard dimension == .none else {
            report(
                .wrongUnit(what: "the chances", expected: "a plain number", found: dimension.description),
                at: column.range)
            return nil
        }
        return (
            CheckedDistribution(
                form: .vector(.multinomial), arguments: [count] + elements(of: column), dimension: unit, range: range),
            shape
        )
    }

    private mutating func multivariateNormal(_ means: Expression, _ covariance: Expression, _ range: SourceRange)
        -> (CheckedDistribution, ColumnShape)?
    {
        let column = checked(means, in: .model)
        limit(column, what: "the means", upTo: .draw)
        guard let (dimension, shape) = shape(of: column, what: "the means") else { return nil }
        guard shape.rows <= Self.mostCorrelated else {
            report(.tooManyParts("rows of a covariance", limit: Self.mostCorrelated), at: means.range)
            return nil
        }
        guard let matrix = matrix(covariance, rows: shape.rows, dimension * dimension) else { return nil }
        return (
            CheckedDistribution(
                form: .vector(.multivariateNormal), arguments: elements(of: column) + matrix, dimension: dimension,
                range: range), shape
        )
    }

    private mutating func shape(of column: CheckedExpression, what: String) -> (Dimension, ColumnShape)? {
        guard case .column(let dimension, let rows, let names) = column.type, rows > 0 else {
            if column.type != .unknown {
                report(.wrongType(what: what, expected: "a column", found: column.type.spoken), at: column.range)
            }
            return nil
        }
        return (dimension, ColumnShape(rows: rows, names: names))
    }

    /// The elements of a square matrix, row by row: rows of their own in a list, or the columns of a data table.
    private mutating func matrix(_ expression: Expression, rows: Int, _ dimension: Dimension) -> [CheckedExpression]? {
        switch expression.kind {
        case .list(let parts):
            guard parts.count == rows else {
                report(.rowsDiffer(left: rows, right: parts.count), at: expression.range)
                return nil
            }
            var all: [CheckedExpression] = []
            for part in parts {
                let row = checked(part, in: .model)
                limit(row, what: "a covariance", upTo: .draw)
                guard let (found, shape) = shape(of: row, what: "a row of the covariance") else { return nil }
                guard fits(found, dimension, shape.rows, rows, at: part.range) else { return nil }
                all += elements(of: row)
            }
            return all
        case .name(let text):
            guard case .dataTable(let number)? = names[text]?.meaning else { break }
            noteUse(ofTable: number)
            let table = tables[number]
            guard table.rows == rows, table.columns.count == rows else {
                if !table.isIncomplete {
                    report(.rowsDiffer(left: rows, right: min(table.rows, table.columns.count)), at: expression.range)
                }
                return nil
            }
            var all = [CheckedExpression?](repeating: nil, count: rows * rows)
            for (position, column) in table.columns.enumerated() {
                guard let values = column.values, fits(column.dimension, dimension, rows, rows, at: expression.range)
                else { return nil }
                for (row, value) in values.enumerated() {
                    all[row * rows + position] = CheckedExpression(
                        .number(value), type: .number(dimension), binding: .constant, range: expression.range)
                }
            }
            return all.compactMap { $0 }
        case .missing: return nil
        default: break
        }
        report(
            .wrongType(
                what: "the covariance", expected: "a list of rows such as [[4, 1], [1, 2]], or a data table",
                found: "something else"), at: expression.range)
        return nil
    }

    private mutating func fits(
        _ found: Dimension, _ wanted: Dimension, _ count: Int, _ rows: Int, at range: SourceRange
    )
        -> Bool
    {
        guard found == wanted else {
            report(.wrongUnit(what: "a covariance", expected: wanted.description, found: found.description), at: range)
            return false
        }
        guard count == rows else {
            report(.rowsDiffer(left: rows, right: count), at: range)
            return false
        }
        return true
    }
}
