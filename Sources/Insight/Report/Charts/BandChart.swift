/// Lines over time, each with a band around it and its name at the right end.
///
/// Series are drawn up to the shortest of their lists; a figure that is not finite leaves a gap.
package struct BandChart: Equatable, Sendable {
    /// One line with the lower and upper edge of its band.
    package struct Series: Equatable, Sendable {
        package var name: String
        package var middle: [Double]
        package var low: [Double]
        package var high: [Double]

        package init(name: String, middle: [Double], low: [Double], high: [Double]) {
            self.name = name
            self.middle = middle
            self.low = low
            self.high = high
        }
    }

    package var labels: ChartLabels
    /// The moments along the horizontal axis, usually calendar years.
    package var horizontal: [Double]
    package var horizontalTitle: String
    package var series: [Series]
    package var language: ReportLanguage

    package init(
        labels: ChartLabels, horizontal: [Double], horizontalTitle: String, series: [Series],
        language: ReportLanguage
    ) {
        self.labels = labels
        self.horizontal = horizontal
        self.horizontalTitle = horizontalTitle
        self.series = series
        self.language = language
    }

    /// The chart as an SVG document that stands alone.
    ///
    /// Zero is on the value axis when the values pass it, or come nearer to it than two thirds of
    /// their own size: a line that halves should look halved. Complexity: linear in the points.
    package func svg() -> String {
        var sheet = ChartSheet(labels)
        let axis = ValueAxis(
            covering: valueRange.lowerBound, valueRange.upperBound, unit: labels.unit, language: language)
        sheet.unitLine(axis.scale)
        let frame = BandChartFrame(self, axis: axis, top: sheet.bottom + 12)
        let moments = MomentAxis(horizontal, along: frame.horizontal, language: language)
        moments.draw(on: &sheet.canvas, left: frame.left, right: frame.right, y: frame.bottom)
        axis.drawRows(on: &sheet.canvas, left: frame.left, right: frame.right, to: frame.vertical)
        let zero = frame.vertical(0)
        axis.drawZero(on: &sheet.canvas, Point(x: frame.left, y: zero), Point(x: frame.right, y: zero))
        let runs = series.map { BandRun.runs($0, horizontal: horizontal) }
        for (place, runs) in runs.enumerated() {
            for run in runs { run.drawBand(on: &sheet.canvas, SeriesStyle(place: place), frame) }
        }
        for (place, runs) in runs.enumerated() {
            for run in runs { run.drawLine(on: &sheet.canvas, SeriesStyle(place: place), frame) }
        }
        BandChartNames(series.map(\.name), ends: runs.map { $0.last?.end }, frame: frame, language: language)
            .draw(on: &sheet.canvas)
        sheet.bottom = frame.bottom + 24
        let title = [horizontalTitle, moments.powerNote ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        let lines = TextLines.broken(title, size: 12, width: frame.right - frame.left, atMost: 1)
        sheet.canvas.text(
            lines, at: Point(x: frame.right, y: sheet.bottom + 12), size: 12, leading: 16, anchor: .end,
            style: "bd-axis-title", whole: title)
        sheet.bottom += lines.isEmpty ? 0 : 16
        return sheet.finished()
    }

    var valueRange: ClosedRange<Double> {
        let values = series.flatMap { $0.middle + $0.low + $0.high }.filter(\.isFinite)
        guard let low = values.min(), let high = values.max() else { return 0...1 }
        if low > 0, low < high * 2 / 3 { return 0...high }
        if high < 0, high > low * 2 / 3 { return low...0 }
        return low...high
    }
}
