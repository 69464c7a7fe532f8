extension BarChart {
    /// The chart as lines of text: a lying bar for each figure, with its interval on it.
    ///
    /// Complexity: linear in the bars and the cells.
    package func text(_ drawing: TextDrawing) -> String {
        let axis = valueAxis
        let tags = categories.flatMap { category in
            series.indices.map { series.count > 1 ? "\(category) \(TextDrawing.letter($0))" : category }
        }
        let margin = min(tags.map(\.count).max() ?? 0, drawing.width / 3)
        let values = categories.indices.flatMap { category in
            series.map { one in one.value(category).map { label($0, axis) } ?? "–" }
        }
        let room = max(8, drawing.width - margin - 2 - (values.map(\.count).max() ?? 0))
        var lines = [TextLine(labels.title)]
        let note = [labels.subtitle, axis.scale.unit == .other ? labels.unit : "", axis.scale.powerNote ?? ""]
        lines.append(TextLine(note.filter { !$0.isEmpty }.joined(separator: ", ")))
        for category in categories.indices {
            for (number, one) in series.enumerated() {
                let place = category * series.count + number
                let tag = tags[place].count > margin ? tags[place].prefix(margin - 1) + "…" : tags[place][...]
                var line = TextLine(tag + String(repeating: " ", count: margin - tag.count + 1))
                line.cells += bar(one.value(category), one.interval(category), number, axis, room, drawing).cells
                line.append(" " + values[place])
                lines.append(line)
            }
        }
        if series.count > 1 {
            for (number, one) in series.enumerated() {
                lines.append(TextLine("  \(TextDrawing.letter(number)) \(one.name)", series: number))
            }
        }
        lines.append(TextLine(labels.source))
        return lines.filter { !$0.cells.isEmpty }.map { $0.text(drawing) + "\n" }.joined()
    }

    /// One decimal more than the axis has: the axis is round, a figure is not.
    private func label(_ value: Double, _ axis: ValueAxis) -> String {
        let shown = ValueScale(axis.ticks, unit: axis.scale.unit, language: language, moreDecimals: 1)
        return shown.label(value)
    }

    private func bar(
        _ value: Double?, _ interval: (low: Double, high: Double)?, _ number: Int, _ axis: ValueAxis, _ room: Int,
        _ drawing: TextDrawing
    ) -> TextLine {
        var line = TextLine(String(repeating: " ", count: room))
        let scale = LinearScale(values: axis.range, from: 0, to: Double(room - 1))
        func column(_ value: Double) -> Int { Int(min(max(scale(value), 0), Double(room - 1)).rounded()) }
        let zero = column(0)
        if let value {
            let end = column(value)
            for cell in min(zero, end)...max(zero, end) where cell != zero || end == zero {
                line.put(String(drawing.sign("█", "#")), at: cell, series: number)
            }
        }
        if let interval, interval.low < interval.high {
            let (low, high) = (column(interval.low), column(interval.high))
            for cell in low...high {
                let isInside = line.cells[cell].character != " "
                line.put(
                    String(isInside ? drawing.sign("▓", "=") : drawing.sign("─", "-")), at: cell, series: number)
            }
        }
        if line.cells[zero].character == " " || line.cells[zero].character == drawing.sign("─", "-") {
            line.put(String(drawing.sign("│", "|")), at: zero)
        }
        return line
    }
}
