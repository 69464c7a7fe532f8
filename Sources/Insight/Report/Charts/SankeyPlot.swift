/// Where the nodes and the ribbons of a Sankey chart lie.
struct SankeyPlot: Sendable {
    /// How high all nodes of a side are together, without the room between them.
    static let nodesHeight = 320.0
    static let nodeWidth = 11.0
    private static let nameGap = 8.0
    private static let titleHeight = 22.0

    private let chart: SankeyChart
    private let flows: SankeyFlows
    private let numbers: SankeyNumbers
    private let top: Double
    private let bottom: Double
    private let left: Double
    private let right: Double
    private var origins: SankeyColumn
    private var destinations: SankeyColumn
    /// The shape of each ribbon.
    let bands: [SankeyBand]

    init(_ chart: SankeyChart, _ flows: SankeyFlows, _ numbers: SankeyNumbers, top: Double) {
        self.chart = chart
        self.flows = flows
        self.numbers = numbers
        self.top = top
        origins = SankeyColumn(flows.origins, numbers, height: Self.nodesHeight)
        destinations = SankeyColumn(flows.destinations, numbers, height: Self.nodesHeight)
        let height = max(origins.height, destinations.height)
        let first = top + Self.titleHeight
        bottom = first + height
        origins.place(top: first, height: height)
        destinations.place(top: first, height: height)
        left = ChartSheet.margin + origins.labelWidth + Self.nameGap + Self.nodeWidth
        right =
            ChartSheet.width - ChartSheet.margin - destinations.labelWidth - Self.nameGap - Self.nodeWidth

        // Ribbons are in the order of their origins and destinations, so that those of a node cross as little as can be.
        var starts = origins.tops
        var ends = destinations.tops
        var bands: [SankeyBand] = []
        for ribbon in flows.ribbons {
            let width = ribbon.share * Self.nodesHeight
            bands.append(
                SankeyBand(
                    start: Point(x: left, y: starts[ribbon.origin]), end: Point(x: right, y: ends[ribbon.destination]),
                    width: width))
            starts[ribbon.origin] += width
            ends[ribbon.destination] += width
        }
        self.bands = bands
    }

    /// Draws the plot and moves the bottom of the sheet below it.
    func draw(on sheet: inout ChartSheet) {
        drawTitles(on: &sheet.canvas)
        // Thin ribbons over wide ones, or they would not be seen.
        for index in flows.widestFirst {
            let ribbon = flows.ribbons[index]
            bands[index].draw(
                on: &sheet.canvas, colour: colour(ribbon), isFewer: ribbon.isFewer,
                title: flows.title(ribbon, numbers))
        }
        origins.draw(
            on: &sheet.canvas, flows.origins, bars: left - Self.nodeWidth, width: Self.nodeWidth,
            names: left - Self.nodeWidth - Self.nameGap, anchor: .end, colour: { colour($0) })
        destinations.draw(
            on: &sheet.canvas, flows.destinations, bars: right, width: Self.nodeWidth,
            names: right + Self.nodeWidth + Self.nameGap, anchor: .start, colour: { _ in Self.grey })
        SankeyNumberPlaces(flows, bands, numbers).draw(on: &sheet.canvas)
        sheet.bottom = bottom + 10
    }

    /// What the sides are, above their names, or inside the sheet where the names are narrower.
    private func drawTitles(on canvas: inout SVGCanvas) {
        let margin = ChartSheet.margin
        let room = ChartSheet.width / 2 - margin - 10
        let names = Self.nameGap + Self.nodeWidth
        let origin = TextLines.broken(chart.originTitle, size: 12, width: room, atMost: 1)
        let destination = TextLines.broken(chart.destinationTitle, size: 12, width: room, atMost: 1)
        func width(_ lines: [String]) -> Double { TextWidth.bound(lines.first ?? "", size: 12) }
        canvas.text(
            origin, at: Point(x: max(left - names, margin + width(origin)), y: top + 11), size: 12, leading: 16,
            anchor: .end, style: "bd-axis-title", whole: chart.originTitle)
        let start = min(right + names, ChartSheet.width - margin - width(destination))
        canvas.text(
            destination, at: Point(x: start, y: top + 11), size: 12, leading: 16, style: "bd-axis-title",
            whole: chart.destinationTitle)
    }

    private static let grey = "#4a4a4a"

    private func colour(_ node: SankeyFlows.Node) -> String {
        guard !chart.isChange, let number = node.number else { return Self.grey }
        return SeriesStyle(place: number).colour
    }

    private func colour(_ ribbon: SankeyFlows.Ribbon) -> String {
        // As the legend of a change has them.
        if chart.isChange { return SeriesStyle(place: ribbon.isFewer ? 1 : 0).colour }
        return colour(flows.origins.nodes[ribbon.origin])
    }
}
