/// An unbroken stretch of one series: moments that follow each other and all have a figure.
struct BandRun: Equatable, Sendable {
    private(set) var moments: [Double] = []
    private(set) var middle: [Double] = []
    private(set) var low: [Double] = []
    private(set) var high: [Double] = []

    /// The last moment with its value.
    var end: (moment: Double, value: Double)? {
        guard let moment = moments.last, let value = middle.last else { return nil }
        return (moment, value)
    }

    /// The stretches of a series in the order of time, split where a figure is missing.
    ///
    /// A missing edge of the band counts as the middle: the line goes on, the band closes.
    static func runs(_ series: BandChart.Series, horizontal: [Double]) -> [BandRun] {
        let count = min(series.middle.count, horizontal.count)
        let order = (0..<count).filter { horizontal[$0].isFinite }.sorted {
            (horizontal[$0], $0) < (horizontal[$1], $1)
        }
        var runs: [BandRun] = []
        var run = BandRun()
        for index in order {
            let middle = series.middle[index]
            guard middle.isFinite else {
                if !run.moments.isEmpty { runs.append(run) }
                run = BandRun()
                continue
            }
            run.moments.append(horizontal[index])
            run.middle.append(middle)
            run.low.append(edge(series.low, index) ?? middle)
            run.high.append(edge(series.high, index) ?? middle)
        }
        if !run.moments.isEmpty { runs.append(run) }
        return runs
    }

    /// Draws the area between the edges; a single moment gets a bar.
    func drawBand(on canvas: inout SVGCanvas, _ style: SeriesStyle, _ frame: BandChartFrame) {
        guard low != middle || high != middle else { return }
        if moments.count == 1 {
            let foot = frame.point(moments[0], low[0])
            let head = frame.point(moments[0], high[0])
            canvas.line(foot, head, style: "bd-line", [("stroke", style.colour)])
            return
        }
        let lower = zip(moments, low).map { frame.point($0, $1) }
        let upper = zip(moments, high).map { frame.point($0, $1) }
        canvas.path(upper + lower.reversed(), isClosed: true, style: "bd-band", [("fill", style.colour)])
        canvas.path(upper, style: "bd-edge", [("stroke", style.colour)])
        canvas.path(lower, style: "bd-edge", [("stroke", style.colour)])
    }

    /// Draws the line through the middle; a single moment gets a dot.
    func drawLine(on canvas: inout SVGCanvas, _ style: SeriesStyle, _ frame: BandChartFrame) {
        let points = zip(moments, middle).map { frame.point($0, $1) }
        if points.count == 1 {
            canvas.circle(points[0], radius: 3.5, style: "bd-dot", [("fill", style.colour)])
            return
        }
        canvas.path(
            points, style: "bd-line", [("stroke", style.colour), ("stroke-dasharray", style.dashes)])
    }

    private static func edge(_ edges: [Double], _ index: Int) -> Double? {
        guard edges.indices.contains(index), edges[index].isFinite else { return nil }
        return edges[index]
    }
}
