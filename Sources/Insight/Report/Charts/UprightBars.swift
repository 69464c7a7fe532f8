/// The plot of a bar chart with bars that stand up.
struct UprightBars: Sendable {
    private static let height = 280.0
    private static let textSize = 12.0

    private let chart: BarChart
    private let axis: ValueAxis
    private let top: Double
    private let left: Double
    private let right: Double
    /// The width of one category, and of one bar in it.
    private let slot: Double
    private let bar: Double
    private let names: [[String]]

    /// Whether bars are wide enough to see and every name fits below its group, unbroken.
    let isReadable: Bool

    init(_ chart: BarChart, axis: ValueAxis, top: Double) {
        self.chart = chart
        self.axis = axis
        self.top = top
        left = ChartSheet.margin + axis.labelWidth + 8
        right = ChartSheet.width - ChartSheet.margin
        let slot = (right - left) / Double(max(chart.categories.count, 1))
        self.slot = slot
        bar = min(slot * 0.76 / Double(max(chart.series.count, 1)), 54)
        let room = slot - 8
        names = chart.categories.map {
            TextLines.broken($0, size: UprightBars.textSize, width: room, atMost: 3)
        }
        let fits = chart.categories.allSatisfy { name in
            let words = name.split(separator: " ")
            let widest = words.map { TextWidth.bound(String($0), size: UprightBars.textSize) }.max() ?? 0
            let lines = TextLines.broken(name, size: UprightBars.textSize, width: room, atMost: 4)
            return widest <= room && lines.count <= 3
        }
        isReadable = fits && bar >= 5
    }

    /// Draws the plot and moves the bottom of the sheet below the names.
    func draw(on sheet: inout ChartSheet) {
        let bottom = top + UprightBars.height
        let coordinate = LinearScale(values: axis.range, from: bottom, to: top)
        axis.drawRows(on: &sheet.canvas, left: left, right: right, to: coordinate)
        for category in chart.categories.indices {
            let middle = left + slot * (Double(category) + 0.5)
            let start = middle - bar * Double(chart.series.count) / 2
            for (place, series) in chart.series.enumerated() {
                let x = start + bar * Double(place)
                draw(series, category, SeriesStyle(place: place), x: x, coordinate, on: &sheet.canvas)
            }
            sheet.canvas.text(
                names[category], at: Point(x: middle, y: bottom + 18), size: UprightBars.textSize,
                leading: 15, anchor: .middle, style: "bd-category", whole: chart.categories[category])
        }
        let zero = coordinate(0)
        axis.drawZero(on: &sheet.canvas, Point(x: left, y: zero), Point(x: right, y: zero))
        sheet.bottom = bottom + 10 + 15 * Double(names.map(\.count).max() ?? 0)
    }

    private func draw(
        _ series: BarChart.Series, _ category: Int, _ style: SeriesStyle, x: Double,
        _ coordinate: LinearScale, on canvas: inout SVGCanvas
    ) {
        if let value = series.value(category) {
            let (from, to) = (coordinate(0), coordinate(value))
            BarMark(
                style: style, x: x + bar * 0.06, y: min(from, to), width: bar * 0.88,
                height: (to - from).magnitude
            ).draw(on: &canvas)
        }
        if let interval = series.interval(category) {
            let centre = x + bar / 2
            Whisker(
                from: Point(x: centre, y: coordinate(interval.low)),
                to: Point(x: centre, y: coordinate(interval.high)), cap: min(bar * 0.25, 7)
            ).draw(on: &canvas)
        }
    }
}
