/// The axis along which a chart measures its values.
struct ValueAxis: Equatable, Sendable {
    static let textSize = 12.0

    let ticks: Ticks
    let scale: ValueScale
    let labels: [String]

    /// An axis that covers a range with round ticks.
    init(covering low: Double, _ high: Double, unit: String, language: ReportLanguage, count: Int = 6) {
        ticks = Ticks(covering: low, high, count: count)
        let scale = ValueScale(ticks, unit: ChartUnit(unit), language: language)
        self.scale = scale
        labels = ticks.values.map { scale.label($0) }
    }

    /// The values from the first tick to the last.
    var range: ClosedRange<Double> {
        let first = ticks.values[0]
        return first...max(first, ticks.values[ticks.values.count - 1])
    }

    /// The room the widest label needs.
    var labelWidth: Double {
        labels.map { TextWidth.bound($0, size: ValueAxis.textSize) }.max() ?? 0
    }

    /// Draws horizontal grid lines with their labels to the left of the plot.
    func drawRows(on canvas: inout SVGCanvas, left: Double, right: Double, to coordinate: LinearScale) {
        for (value, label) in zip(ticks.values, labels) {
            let y = coordinate(value)
            canvas.line(Point(x: left, y: y), Point(x: right, y: y), style: "bd-grid")
            canvas.text(
                [label], at: Point(x: left - 8, y: y + 4.2), size: ValueAxis.textSize, leading: 15,
                anchor: .end, style: "bd-tick")
        }
    }

    /// Draws the line of zero over what is already drawn, when zero is on the axis.
    func drawZero(on canvas: inout SVGCanvas, _ from: Point, _ to: Point) {
        guard range.contains(0) else { return }
        canvas.line(from, to, style: "bd-zero")
    }

    /// Draws vertical grid lines with their labels below the plot, leaving out labels that do not fit.
    func drawColumns(on canvas: inout SVGCanvas, top: Double, bottom: Double, to coordinate: LinearScale) {
        let spacing = (coordinate(ticks.values[1]) - coordinate(ticks.values[0])).magnitude
        let every = max(1, Int(((labelWidth + 10) / max(spacing, 1)).rounded(.up)))
        // Counted from the zero, where there is one, so that it keeps its label.
        let origin = ticks.values.firstIndex(of: 0) ?? 0
        for (index, (value, label)) in zip(ticks.values, labels).enumerated() {
            let x = coordinate(value)
            canvas.line(Point(x: x, y: top), Point(x: x, y: bottom), style: "bd-grid")
            guard (index - origin).isMultiple(of: every) else { continue }
            canvas.text(
                [label], at: Point(x: x, y: bottom + 17), size: ValueAxis.textSize, leading: 15,
                anchor: .middle, style: "bd-tick")
        }
    }
}
