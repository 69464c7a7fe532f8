/// The line over a bar that shows an interval, with a short cap at both ends.
struct Whisker: Equatable, Sendable {
    let from: Point
    let to: Point
    /// Half the width of a cap.
    let cap: Double

    /// Draws the whisker over a white halo, so that it also shows on a dark or hatched bar.
    func draw(on canvas: inout SVGCanvas) {
        for style in ["bd-whisker-halo", "bd-whisker"] {
            canvas.line(from, to, style: style)
            for end in [from, to] {
                if from.x == to.x {
                    canvas.line(Point(x: end.x - cap, y: end.y), Point(x: end.x + cap, y: end.y), style: style)
                } else {
                    canvas.line(Point(x: end.x, y: end.y - cap), Point(x: end.x, y: end.y + cap), style: style)
                }
            }
        }
    }
}
