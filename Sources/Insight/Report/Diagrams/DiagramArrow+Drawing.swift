extension DiagramArrow {
    /// Draws the line, its heads and its mark, moved to the right and down.
    func draw(movedBy offset: Point, on canvas: inout SVGCanvas) {
        let start = start.moved(by: offset)
        canvas.curve(
            from: start, pieces.map { $0.moved(by: offset) }, style: isOfIntervention ? "bd-own-flow" : "bd-flow")
        let style = isOfIntervention ? "bd-own-head" : "bd-head"
        for head in heads {
            let tip = head.tip.moved(by: offset)
            let back = tip.x + (head.pointsRight ? -8 : 8)
            canvas.path(
                [tip, Point(x: back, y: tip.y - 3.5), Point(x: back, y: tip.y + 3.5)], isClosed: true, style: style)
        }
        switch mark {
        case .inflow: canvas.circle(start, radius: 3.5, style: "bd-mark", [])
        case .everyState: canvas.circle(start, radius: 3.5, style: "bd-ring", [])
        case .outflow:
            guard let tip = heads.first?.tip.moved(by: offset) else { return }
            canvas.rectangle(x: tip.x, y: tip.y - 6, width: 2, height: 12, style: "bd-mark")
        case nil: break
        }
    }
}

extension DiagramArrow.Piece {
    fileprivate func moved(by offset: Point) -> DiagramArrow.Piece {
        switch self {
        case .line(let end): .line(to: end.moved(by: offset))
        case .curve(let first, let second, let end):
            .curve(first.moved(by: offset), second.moved(by: offset), to: end.moved(by: offset))
        }
    }
}

extension Point {
    fileprivate func moved(by offset: Point) -> Point { Point(x: x + offset.x, y: y + offset.y) }
}
