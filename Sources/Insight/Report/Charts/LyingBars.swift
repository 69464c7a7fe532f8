/// The plot of a bar chart with bars that lie down, the names of the categories to their left.
struct LyingBars: Sendable {
    private static let textSize = 12.5
    private static let leading = 16.0
    private static let nameWidth = 210.0

    private let chart: BarChart
    private let axis: ValueAxis
    private let top: Double
    private let left: Double
    private let right: Double
    private let bar: Double
    private let names: [[String]]

    init(_ chart: BarChart, axis: ValueAxis, top: Double) {
        self.chart = chart
        self.axis = axis
        self.top = top
        names = chart.categories.map {
            TextLines.broken($0, size: LyingBars.textSize, width: LyingBars.nameWidth, atMost: 4)
        }
        let widest = names.joined().map { TextWidth.bound($0, size: LyingBars.textSize) }.max() ?? 0
        // The first value label is centred on the left edge of the plot and must stay on the sheet.
        left = ChartSheet.margin + max(widest + 10, axis.labelWidth / 2)
        right = ChartSheet.width - ChartSheet.margin - axis.labelWidth / 2
        bar = chart.series.count > 1 ? 14 : 18
    }

    /// Draws the plot and moves the bottom of the sheet below the labels of the axis.
    func draw(on sheet: inout ChartSheet) {
        let heights = names.map { lines in
            max(bar * Double(chart.series.count), LyingBars.leading * Double(lines.count)) + 12
        }
        let bottom = top + max(heights.reduce(0, +), 40)
        let coordinate = LinearScale(values: axis.range, from: left, to: right)
        axis.drawColumns(on: &sheet.canvas, top: top, bottom: bottom, to: coordinate)
        var y = top
        for category in chart.categories.indices {
            let middle = y + heights[category] / 2
            let start = middle - bar * Double(chart.series.count) / 2
            for (place, series) in chart.series.enumerated() {
                let from = start + bar * Double(place)
                draw(series, category, SeriesStyle(place: place), y: from, coordinate, on: &sheet.canvas)
            }
            let textHeight = LyingBars.leading * Double(names[category].count)
            sheet.canvas.text(
                names[category], at: Point(x: left - 10, y: middle - textHeight / 2 + 12),
                size: LyingBars.textSize, leading: LyingBars.leading, anchor: .end, style: "bd-category",
                whole: chart.categories[category])
            y += heights[category]
        }
        let zero = coordinate(0)
        axis.drawZero(on: &sheet.canvas, Point(x: zero, y: top), Point(x: zero, y: bottom))
        sheet.bottom = bottom + 24
    }

    private func draw(
        _ series: BarChart.Series, _ category: Int, _ style: SeriesStyle, y: Double,
        _ coordinate: LinearScale, on canvas: inout SVGCanvas
    ) {
        if let value = series.value(category) {
            let (from, to) = (coordinate(0), coordinate(value))
            BarMark(
                style: style, x: min(from, to), y: y + bar * 0.06, width: (to - from).magnitude,
                height: bar * 0.88
            ).draw(on: &canvas)
        }
        if let interval = series.interval(category) {
            let centre = y + bar / 2
            Whisker(
                from: Point(x: coordinate(interval.low), y: centre),
                to: Point(x: coordinate(interval.high), y: centre), cap: 4
            ).draw(on: &canvas)
        }
    }
}
