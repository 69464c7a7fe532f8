/// The shape of one ribbon: as wide at its end as at its start, level at both.
struct SankeyBand: Equatable, Sendable {
    /// The upper corner at the left and at the right.
    let start: Point
    let end: Point
    let width: Double

    /// The distance between two stripes, and the least width that has room for them.
    private static let pitch = 7.0
    private static let leastStriped = 2.5

    /// Draws the ribbon; its edge shows it however thin it is.
    func draw(on canvas: inout SVGCanvas, colour: String, isFewer: Bool, title: String) {
        canvas.ribbon(
            start, end, width: width, style: "bd-ribbon",
            [("fill", colour), ("stroke", colour), ("stroke-dasharray", isFewer ? "5 3" : "")], title: title)
        guard isFewer, width >= Self.leastStriped else { return }
        let steps = max(Int(((end.x - start.x) / Self.pitch).rounded()), 1)
        for step in 1..<max(steps, 2) {
            let upper = point(Double(step) / Double(steps))
            canvas.line(upper, Point(x: upper.x, y: upper.y + width), style: "bd-hatch")
        }
    }

    /// A point on the upper edge: the Bézier curve that `SVGCanvas.ribbon` draws.
    private func point(_ t: Double) -> Point {
        // Both control points lie halfway, level with the end they belong to.
        let across = 1.5 * t * (1 - t) + t * t * t
        let down = t * t * (3 - 2 * t)
        return Point(x: start.x + across * (end.x - start.x), y: start.y + down * (end.y - start.y))
    }
}
