/// A chart of any kind, to be drawn for a page or for a terminal.
package enum ReportChart: Equatable, Sendable {
    case bands(BandChart)
    case bars(BarChart)
    case moves(SankeyChart)

    /// The chart as an SVG document that stands alone.
    package func svg() -> String {
        switch self {
        case .bands(let chart): chart.svg()
        case .bars(let chart): chart.svg()
        case .moves(let chart): chart.svg()
        }
    }

    /// The chart as lines of text, each ended.
    package func text(_ drawing: TextDrawing) -> String {
        switch self {
        case .bands(let chart): chart.text(drawing)
        case .bars(let chart): chart.text(drawing)
        case .moves(let chart): chart.text(drawing)
        }
    }
}
