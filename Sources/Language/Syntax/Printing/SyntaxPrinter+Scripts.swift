import SourceText

extension SyntaxPrinter {
    static func add(_ run: Run, to outline: inout Outline) {
        outline.add("run") {
            for scenario in run.scenarios {
                $0.add("scenario", (scenario.model.map { "\($0.text)." } ?? "") + scenario.name.text)
            }
            $0.add("draws", run.draws.map(line))
            $0.add("seed", run.seed.map(line))
            $0.add("design", run.design?.text)
            $0.add("engine", run.engine?.text)
        }
    }

    static func add(_ table: Table, to outline: inout Outline) {
        outline.add("table" + behind(table.title)) {
            switch table.content {
            case .measure(let measure): $0.add("measure", line(measure))
            case .rows(let columns, let rows, let unread):
                $0.add("columns", columns.map(quoted).joined(separator: ", "))
                for row in rows {
                    $0.add("row \(quoted(row.title))") {
                        for cell in row.cells { $0.add("cell", line(cell)) }
                    }
                }
                addUnread(unread, to: &$0)
            }
        }
    }

    static func add(_ plot: Plot, to outline: inout Outline) {
        outline.add("plot" + behind(plot.title)) {
            for series in plot.series { $0.add("series" + behind(series.title), line(series.value)) }
            addUnread(plot.unread, to: &$0)
        }
    }
}
