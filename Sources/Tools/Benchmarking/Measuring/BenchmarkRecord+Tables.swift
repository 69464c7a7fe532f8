import Report

/// What the benchmarks found, for who reads it in a terminal.
extension BenchmarkRecord {
    func text() -> String {
        """
        built for \(processor), \(cores) cores\(isQuick ? "; small sizes, a few rounds" : "")
        medians of rounds taken in turns, with the least and the greatest; work is time of processors, of all threads

        \(figures.isEmpty ? "" : figureTable.plainText())
        \(growth.isEmpty ? "" : growthTable.plainText())
        """
    }

    private var figureTable: ReportTable {
        let rows = figures.map { figure in
            ReportTable.Row(
                heading: figure.name,
                cells: [
                    .init(main: Self.text(figure.value)), .init(main: figure.unit),
                    .init(main: figure.ratio.map { "\(Self.text($0)) of \(figure.reference ?? "")" } ?? ""),
                    .init(main: figure.goal.map { "\($0.text): \($0.isMet ? "met" : "NOT MET")" } ?? ""),
                    .init(main: figure.note ?? ""),
                ])
        }
        return ReportTable(
            title: "", unitNote: "", sourceNote: "", columnHeadings: ["", "", "", "beside", "asked", ""], rows: rows)
    }

    private var growthTable: ReportTable {
        let rows = growth.map { curve in
            ReportTable.Row(
                heading: "\(curve.engine), by \(curve.size.rawValue)",
                cells: [
                    .init(main: curve.growth.sizes.map { Self.text($0) }.joined(separator: ", ")),
                    .init(main: curve.growth.seconds.map { Self.text($0.median * 1_000) }.joined(separator: ", ")),
                    .init(main: Self.text(curve.power)),
                ])
        }
        return ReportTable(
            title: "how the cost of a run grows with its size", unitNote: "a power of 1 is linear, of 0 not at all",
            sourceNote: "", columnHeadings: ["", "sizes", "ms of work", "power"], rows: rows)
    }

    private static func text(_ spread: Spread) -> String {
        spread.least == spread.greatest
            ? text(spread.median) : "\(text(spread.median)) (\(text(spread.least)) to \(text(spread.greatest)))"
    }

    /// Three digits, or all of a larger number's whole part.
    private static func text(_ value: Double) -> String {
        let size = value.magnitude
        let decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : size == 0 ? 0 : 4
        return NumberText(.english).number(value, decimals: decimals)
    }
}
