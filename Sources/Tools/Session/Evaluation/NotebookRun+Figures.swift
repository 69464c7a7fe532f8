import Analysis
import Checking
import Engine
import Report
import SourceText

/// Tables and charts of a notebook.
extension NotebookRun {
    private func tables(of expressions: [CheckedExpression]) -> FigureTables {
        FigureTables(language: options.language, scriptValues: loaded.scriptValues, source: source(of: expressions))
    }

    mutating func table(_ title: CheckedFilledText?, _ expression: CheckedExpression) throws(RunError) -> OutputPart {
        try prepare([expression])
        let title = try words(title) ?? loaded.library.text(expression.range)
        if case .influence = expression.type { return try influenceTable(title, expression) }
        let measure = try evaluator.measure(expression)
        let tables = tables(of: [expression])
        return .table(tables.table(title, measure, expression), tables.document(measure))
    }

    /// What a result's variance rests on; where there are too few draws to tell, the table says so, and the notebook goes
    /// on: that is how one tries it out.
    private func influenceTable(_ title: String, _ expression: CheckedExpression) throws(RunError) -> OutputPart {
        let value: ScriptValue
        do throws(RunError) {
            value = try evaluator.value(expression)
        } catch {
            guard case .tooFewDraws(let draws, let needed) = error.problem else { throw error }
            return InfluenceTable.untold(title, draws: draws, needed: needed, language: options.language)
        }
        guard case .influence(let influence) = value else { preconditionFailure("an influence has the value of one") }
        let table = InfluenceTable(
            influence, loaded: loaded, source: source(of: [expression]), language: options.language)
        return .table(table.table(title), table.document)
    }

    mutating func plot(_ title: CheckedFilledText?, _ series: [CheckedSeries]) throws(RunError) -> OutputPart {
        try prepare(series.map(\.value))
        let charts = FigureCharts(tables: tables(of: series.map(\.value)))
        let title = try words(title) ?? loaded.library.text(series[0].value.range)
        var shown: [FigureCharts.Series] = []
        for part in series {
            shown.append(
                .init(
                    title: try words(part.title), measure: try evaluator.measure(part.value), expression: part.value))
        }
        let (chart, data) = charts.chart(title, shown)
        return .chart(chart, data)
    }

    /// A table whose cells are expressions of their own.
    mutating func rowsTable(_ title: CheckedFilledText?, _ columns: [CheckedFilledText], _ rows: [CheckedTableRow])
        throws(RunError) -> OutputPart
    {
        try prepare(rows.flatMap(\.cells))
        let title = try self.words(title) ?? ""
        var headings: [String] = []
        for column in columns { headings.append(try text(column)) }
        let words = ReportWords(options.language)
        let tables = tables(of: rows.flatMap(\.cells))
        var document = CSVDocument(columns: ["row", "column", "value", "p05", "p95"])
        var shown: [ReportTable.Row] = []
        for row in rows {
            var cells: [ReportTable.Cell] = []
            let heading = try text(row.title)
            for (column, expression) in zip(headings, row.cells) {
                let (cell, values) = try self.cell(expression, tables)
                cells.append(cell)
                document.append([.text(heading), .text(column)] + values)
            }
            shown.append(.init(heading: heading, cells: cells, isTotal: false))
        }
        let hasIntervals = shown.contains { $0.cells.contains { $0.detail != nil } }
        let table = ReportTable(
            title: title, unitNote: hasIntervals ? words.meanAndInterval : "", sourceNote: tables.source,
            columnHeadings: [words.item] + headings, rows: shown)
        return .table(table, document)
    }

    private mutating func words(_ title: CheckedFilledText?) throws(RunError) -> String? {
        guard let title else { return nil }
        return try text(title)
    }

    /// A cell for readers, and its value, 5 % and 95 % quantile for programs.
    private func cell(_ expression: CheckedExpression, _ tables: FigureTables)
        throws(RunError) -> (ReportTable.Cell, [CSVCell])
    {
        let quantity = QuantityText(
            expression, values: loaded.scriptValues, start: loaded.models[0].start, language: options.language)
        if case .measure(let measure) = try evaluator.value(expression) {
            let summary = measure.summary
            return (
                tables.cell(summary, quantity),
                [.number(summary.mean), .number(summary.quantile(0.05)), .number(summary.quantile(0.95))]
            )
        }
        let number = try evaluator.number(expression)
        return (
            .init(main: quantity.text(number, standardError: try evaluator.standardError(expression))),
            [.number(number), .text(""), .text("")]
        )
    }
}
