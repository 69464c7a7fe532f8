/// One bar with the colour and the hatching of its series.
struct BarMark: Equatable, Sendable {
    let style: SeriesStyle
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    /// The distance between two lines of a hatching.
    private static let pitch = 6.0

    /// Draws the bar, then its hatching line by line; patterns would need names shared by a whole page.
    func draw(on canvas: inout SVGCanvas) {
        let isHollow = style.hatching == .hollow
        canvas.rectangle(
            x: x, y: y, width: width, height: height, style: "bd-bar",
            [("fill", isHollow ? "#fff" : style.colour), ("stroke", style.colour)])
        if isHollow, width > 6, height > 6 {
            canvas.rectangle(
                x: x + 2.5, y: y + 2.5, width: width - 5, height: height - 5, style: "bd-bar",
                [("fill", style.colour), ("fill-opacity", "0.25")])
        }
        for line in hatching { canvas.line(line.start, line.end, style: "bd-hatch") }
    }

    private var hatching: [(start: Point, end: Point)] {
        switch style.hatching {
        case .none, .hollow: []
        case .horizontalLines:
            stride(from: BarMark.pitch / 2, to: height, by: BarMark.pitch).map { step in
                (Point(x: x, y: y + step), Point(x: x + width, y: y + step))
            }
        case .verticalLines:
            stride(from: BarMark.pitch / 2, to: width, by: BarMark.pitch).map { step in
                (Point(x: x + step, y: y), Point(x: x + step, y: y + height))
            }
        case .risingLines: diagonals(isRising: true)
        case .fallingLines: diagonals(isRising: false)
        }
    }

    /// Lines under 45 degrees, cut off at the edges of the bar.
    private func diagonals(isRising: Bool) -> [(start: Point, end: Point)] {
        stride(from: BarMark.pitch, to: width + height, by: BarMark.pitch * 1.25).map { sum in
            // With u to the right and v down from the corner, the line is u + v = sum.
            let low = max(0, sum - height)
            let high = min(sum, width)
            let (a, b) = isRising ? (low, high) : (width - low, width - high)
            return (Point(x: x + a, y: y + sum - low), Point(x: x + b, y: y + sum - high))
        }
    }
}
