/// The names of the series at the right of a band chart, each tied to the end of its line.
struct BandChartNames: Sendable {
    private let names: [String]
    private let lines: [[String]]
    private let ends: [(moment: Double, value: Double)?]
    private let centres: [Double]
    private let frame: BandChartFrame

    /// Places the names; a series without any figure stands at the bottom and says so.
    init(
        _ names: [String], ends: [(moment: Double, value: Double)?], frame: BandChartFrame,
        language: ReportLanguage
    ) {
        let unknown = " (\(ReportWords(language).notANumber))"
        self.names = zip(names, ends).map { name, end in end == nil ? name + unknown : name }
        self.ends = ends
        self.frame = frame
        lines = names.map(BandChartFrame.nameLines)
        centres = LabelPlacement.centres(
            wishes: ends.map { end in end.map { frame.vertical($0.value) } ?? frame.bottom },
            heights: lines.map { Double(max($0.count, 1)) * BandChartFrame.nameLeading + 4 },
            edge: (frame.top - 2)...(frame.bottom + 2))
    }

    func draw(on canvas: inout SVGCanvas) {
        let sampleStart = frame.right + BandChartFrame.leader
        for place in names.indices {
            let style = SeriesStyle(place: place)
            let y = centres[place]
            if let end = ends[place] {
                let point = frame.point(end.moment, end.value)
                canvas.path(
                    [
                        Point(x: point.x + 2, y: point.y), Point(x: frame.right, y: point.y),
                        Point(x: sampleStart - 2, y: y),
                    ],
                    style: "bd-leader")
                canvas.line(
                    Point(x: sampleStart, y: y), Point(x: sampleStart + BandChartFrame.sample - 6, y: y),
                    style: "bd-line", [("stroke", style.colour), ("stroke-dasharray", style.dashes)])
            }
            let height = Double(lines[place].count) * BandChartFrame.nameLeading
            canvas.text(
                lines[place],
                at: Point(x: sampleStart + BandChartFrame.sample, y: y - height / 2 + 12.5),
                size: BandChartFrame.nameSize, leading: BandChartFrame.nameLeading, style: "bd-label",
                whole: names[place])
        }
    }
}
