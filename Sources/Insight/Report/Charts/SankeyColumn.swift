/// One side of a Sankey chart: its nodes below each other, each with room for its name.
struct SankeyColumn: Sendable {
    static let nameWidth = 150.0
    static let textSize = 13.0
    static let leading = 16.0
    /// The least room between two nodes.
    private static let gap = 10.0
    /// The most room between two nodes; a side of few nodes stands together in the middle.
    private static let widestGap = 56.0

    /// The lines of each node's name, its number below them.
    let names: [[String]]
    let heights: [Double]
    /// The upper edges of the nodes; empty until they are placed.
    private(set) var tops: [Double] = []
    private let slots: [Double]

    /// - Parameter height: that of all nodes together.
    init(_ side: SankeyFlows.Side, _ numbers: SankeyNumbers, height: Double) {
        names = side.nodes.map { node in
            TextLines.broken(node.name, size: Self.textSize, width: Self.nameWidth, atMost: 3)
                + TextLines.broken(numbers.text(node), size: Self.textSize, width: Self.nameWidth, atMost: 2)
        }
        heights = side.nodes.map { $0.share * height }
        slots = zip(heights, names).map { max($0, Double($1.count) * Self.leading) }
    }

    /// The least height of the column.
    var height: Double { slots.reduce(0, +) + Self.gap * Double(max(slots.count - 1, 0)) }

    /// The room that the widest line takes.
    var labelWidth: Double { names.joined().map { TextWidth.bound($0, size: Self.textSize) }.max() ?? 0 }

    /// Spreads the nodes over a stretch that is at least as high as the column.
    mutating func place(top: Double, height: Double) {
        let spare = max(height - self.height, 0)
        let gaps = Double(max(slots.count - 1, 1))
        let gap = min(Self.gap + spare / gaps, Self.widestGap)
        var y = top + (height - slots.reduce(0, +) - gap * Double(max(slots.count - 1, 0))) / 2
        tops = []
        for (slot, height) in zip(slots, heights) {
            tops.append(y + (slot - height) / 2)
            y += slot + gap
        }
    }

    /// Draws the nodes as bars and the names beside them.
    /// - Parameters: the left edge of the bars, and the point of the names' lines.
    func draw(
        on canvas: inout SVGCanvas, _ side: SankeyFlows.Side, bars x: Double, width: Double, names nameX: Double,
        anchor: SVGCanvas.Anchor, colour: (SankeyFlows.Node) -> String
    ) {
        for (place, node) in side.nodes.enumerated() {
            let colour = colour(node)
            canvas.rectangle(
                x: x, y: tops[place], width: width, height: heights[place], style: "bd-node",
                [("fill", colour), ("stroke", colour)])
            let lines = names[place]
            let middle = tops[place] + heights[place] / 2
            canvas.text(
                lines, at: Point(x: nameX, y: middle - Double(lines.count) * Self.leading / 2 + 12.5),
                size: Self.textSize, leading: Self.leading, anchor: anchor, style: "bd-label", whole: node.name)
        }
    }
}
