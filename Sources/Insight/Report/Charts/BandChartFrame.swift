/// Where the plot of a band chart lies and how its values become coordinates.
struct BandChartFrame: Sendable {
    /// Room for the names at the right: the stretch of the leaders, the samples, the text.
    static let leader = 18.0
    static let sample = 34.0
    static let nameWidth = 164.0
    static let nameSize = 13.0
    static let nameLeading = 16.0

    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let horizontal: LinearScale
    let vertical: LinearScale

    /// A frame below `top`, high enough for the names of all series.
    init(_ chart: BandChart, axis: ValueAxis, top: Double) {
        let names = chart.series.map { BandChartFrame.nameLines($0.name) }
        let lineCount = names.reduce(0) { $0 + max($1.count, 1) }
        let namesHeight = Double(lineCount) * BandChartFrame.nameLeading + Double(names.count) * 6
        let widest =
            names.joined().map { TextWidth.bound($0, size: BandChartFrame.nameSize) }.max() ?? 0
        self.top = top
        bottom = top + max(300, namesHeight)
        left = ChartSheet.margin + axis.labelWidth + 8
        right =
            ChartSheet.width - ChartSheet.margin - BandChartFrame.leader - BandChartFrame.sample - widest
        vertical = LinearScale(values: axis.range, from: bottom, to: top)
        // The first and the last moment stand a little inside, off the value axis and its labels.
        let moments = chart.horizontal.filter(\.isFinite)
        var (first, last) = (moments.min() ?? 0, moments.max() ?? 1)
        if first == last { (first, last) = (first - 0.5, last + 0.5) }
        horizontal = LinearScale(values: first...last, from: left + 14, to: right - 4)
    }

    /// The lines of the name of a series as it stands at the right.
    static func nameLines(_ name: String) -> [String] {
        TextLines.broken(name, size: nameSize, width: nameWidth, atMost: 3)
    }

    func point(_ moment: Double, _ value: Double) -> Point {
        Point(x: horizontal(moment), y: vertical(value))
    }
}
