import Analysis
import Checking
import Report
import SourceText

/// Tables and charts of a notebook.
extension NotebookRun {
    private func tables(of expressions: [CheckedExpression]) -> FigureTables {
        FigureTables(language: options.language, scriptValues: loaded.scriptValues, source: source(of: expressions))
    }

    func table(_ title: String?, _ expression: CheckedExpression) -> OutputPart {
        let measure = evaluator.measure(expression)
        let title = title ?? loaded.library.text(expression.range)
        let tables = tables(of: [expression])
        return .table(tables.table(title, measure, expression), tables.document(measure))
    }

    func plot(_ title: String?, _ series: [CheckedSeries]) -> OutputPart {
        let charts = FigureCharts(tables: tables(of: series.map(\.value)))
        let title = title ?? loaded.library.text(series[0].value.range)
        let (svg, data) = charts.chart(
            title, series.map { .init(title: $0.title, measure: evaluator.measure($0.value), expression: $0.value) })
        return .chart(svg: svg, data)
    }

    /// A table whose cells are expressions of their own.
    func rowsTable(_ title: String?, _ columns: [String], _ rows: [CheckedTableRow]) -> OutputPart {
        let words = ReportWords(options.language)
        let tables = tables(of: rows.flatMap(\.cells))
        var document = CSVDocument(columns: ["row", "column", "value", "p05", "p95"])
        let shown = rows.map { row in
            let cells = zip(columns, row.cells).map { column, expression -> ReportTable.Cell in
                let quantity = QuantityText(
                    expression, values: loaded.scriptValues, start: loaded.models[0].start, language: options.language)
                switch evaluator.value(expression) {
                case .measure(let measure):
                    let summary = measure.summary
                    document.append([
                        .text(row.title), .text(column), .number(summary.mean), .number(summary.quantile(0.05)),
                        .number(summary.quantile(0.95)),
                    ])
                    return tables.cell(summary, quantity)
                default:
                    let number = evaluator.number(expression)
                    document.append([.text(row.title), .text(column), .number(number), .text(""), .text("")])
                    return .init(main: quantity.text(number, standardError: evaluator.standardError(expression)))
                }
            }
            return ReportTable.Row(heading: row.title, cells: cells, isTotal: false)
        }
        let hasIntervals = shown.contains { $0.cells.contains { $0.detail != nil } }
        let table = ReportTable(
            title: title ?? "", unitNote: hasIntervals ? words.meanAndInterval : "", sourceNote: tables.source,
            columnHeadings: [words.item] + columns, rows: shown)
        return .table(table, document)
    }
}
