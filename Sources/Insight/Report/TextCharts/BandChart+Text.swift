extension BandChart {
    /// Rows of a drawing in text: enough to see a bend, few enough to leave the question in sight (our choice).
    private static let textRows = 12
    /// With more series than this the edges of the bands would hide the lines; then they are left out (our choice).
    private static let mostTextBands = 3

    /// The chart as lines of text: lines with dotted edges of their bands, a letter for each series.
    ///
    /// Complexity: linear in the points and the cells.
    package func text(_ drawing: TextDrawing) -> String {
        let axis = ValueAxis(
            covering: valueRange.lowerBound, valueRange.upperBound, unit: labels.unit, language: language, count: 4)
        let margin = axis.labels.map(\.count).max() ?? 0
        var canvas = DotCanvas(
            columns: max(8, drawing.width - margin - 2), rows: Self.textRows, isFine: drawing.hasUnicode)
        draw(on: &canvas, axis)
        var lines = [TextLine(labels.title)]
        let note = [labels.subtitle, axis.scale.unit == .other ? labels.unit : "", axis.scale.powerNote ?? ""]
        lines.append(TextLine(note.filter { !$0.isEmpty }.joined(separator: ", ")))
        var names: [Int: String] = [:]
        for (value, name) in zip(axis.ticks.values, axis.labels) {
            names[vertical(value, axis, in: canvas) * canvas.rows / canvas.height] = name
        }
        let zero = axis.range.contains(0) ? vertical(0, axis, in: canvas) * canvas.rows / canvas.height : nil
        for row in 0..<canvas.rows {
            let name = names[row] ?? ""
            var line = TextLine(String(repeating: " ", count: margin - name.count) + name + " ")
            line.append(name.isEmpty ? drawing.sign("│", "|") : drawing.sign("┤", "+"))
            for (column, cell) in canvas.line(row).cells.enumerated() {
                let isRule = row == zero && canvas.isEmpty(column: column, row: row)
                line.cells.append(isRule ? .init(character: drawing.sign("┄", "-"), series: nil) : cell)
            }
            lines.append(line)
        }
        lines += foot(margin, canvas, drawing)
        return lines.filter { !$0.cells.isEmpty }.map { $0.text(drawing) + "\n" }.joined()
    }

    private func draw(on canvas: inout DotCanvas, _ axis: ValueAxis) {
        let runs = series.map { BandRun.runs($0, horizontal: horizontal) }
        if series.count <= Self.mostTextBands {
            for (number, runs) in runs.enumerated() {
                for run in runs where run.low != run.high { drawEdges(run, number, axis, on: &canvas) }
            }
        }
        for (number, runs) in runs.enumerated() {
            let sign = series.count > 1 ? TextDrawing.letter(number) : "*"
            for run in runs {
                let points = zip(run.moments, run.middle).map { point($0, $1, axis, in: canvas) }
                if points.count == 1 { canvas.set(points[0].x, points[0].y, series: number, sign: sign) }
                for (from, to) in zip(points, points.dropFirst()) {
                    canvas.line(from, to, series: number, sign: sign)
                }
            }
        }
        guard series.count > 1 else { return }
        var taken: Set<Int> = []
        for (number, runs) in runs.enumerated() {
            guard let end = runs.last?.end else { continue }
            let at = point(end.moment, end.value, axis, in: canvas)
            let row = at.y * canvas.rows / canvas.height
            var column = at.x * canvas.columns / canvas.width
            // Letters of lines that end together stand side by side.
            while column > 0, taken.contains(row * canvas.columns + column) { column -= 1 }
            taken.insert(row * canvas.columns + column)
            canvas.put(TextDrawing.letter(number), column: column, row: row, series: number)
        }
    }

    private func drawEdges(_ run: BandRun, _ number: Int, _ axis: ValueAxis, on canvas: inout DotCanvas) {
        if run.moments.count == 1 {
            let (foot, head) = (
                point(run.moments[0], run.low[0], axis, in: canvas),
                point(run.moments[0], run.high[0], axis, in: canvas)
            )
            canvas.line(foot, head, series: number, sign: ".")
            return
        }
        for edge in [run.low, run.high] {
            let points = zip(run.moments, edge).map { point($0, $1, axis, in: canvas) }
            for (from, to) in zip(points, points.dropFirst()) {
                // Every third point, so that an edge cannot be taken for a line.
                for x in from.x...max(from.x, to.x) where x % 3 == 0 {
                    let share = to.x == from.x ? 0 : Double(x - from.x) / Double(to.x - from.x)
                    let y = Double(from.y) + share * Double(to.y - from.y)
                    canvas.set(x, Int(y.rounded()), series: number, sign: ".")
                }
            }
        }
    }

    private func point(_ moment: Double, _ value: Double, _ axis: ValueAxis, in canvas: DotCanvas) -> (x: Int, y: Int) {
        (across(moment, canvas.width), vertical(value, axis, in: canvas))
    }

    private func vertical(_ value: Double, _ axis: ValueAxis, in canvas: DotCanvas) -> Int {
        let scale = LinearScale(values: axis.range, from: Double(canvas.height - 1), to: 0)
        return Int(min(max(scale(value), 0), Double(canvas.height - 1)).rounded())
    }

    /// Where a moment stands among so many places; a single moment stands in the middle.
    private func across(_ moment: Double, _ places: Int) -> Int {
        let known = horizontal.filter(\.isFinite)
        guard let first = known.min(), let last = known.max() else { return 0 }
        return Int(LinearScale(values: first...last, from: 0, to: Double(places - 1))(moment).rounded())
    }

    /// The axis of the moments with as many names as stand clear of each other, and the legend.
    private func foot(_ margin: Int, _ canvas: DotCanvas, _ drawing: TextDrawing) -> [TextLine] {
        var axis = TextLine(String(repeating: " ", count: margin + 1))
        axis.append(drawing.sign("└", "+"))
        for _ in 0..<canvas.columns { axis.append(drawing.sign("─", "-")) }
        var names = TextLine()
        var free = 0
        for moment in horizontal.filter(\.isFinite).sorted() {
            let name = NumberText(language).ungrouped(moment, decimals: moment == moment.rounded() ? 0 : 1)
            let start = min(
                max(0, margin + 2 + across(moment, canvas.columns) - name.count / 2),
                margin + 2 + canvas.columns - name.count)
            guard start >= free else { continue }
            names.put(name, at: start)
            free = start + name.count + 1
        }
        var legend: [TextLine] = []
        if series.count > 1 {
            for (number, one) in series.enumerated() {
                legend.append(TextLine("  \(TextDrawing.letter(number)) \(one.name)", series: number))
            }
        }
        return [axis, names] + legend + [TextLine(labels.source)]
    }
}
