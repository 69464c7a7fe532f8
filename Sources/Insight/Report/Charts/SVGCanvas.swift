/// Writes the elements of a drawing, one a line, in the order they are given.
struct SVGCanvas: Sendable {
    /// Where a text hangs on its point.
    enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// The elements written so far.
    private(set) var content = ""

    mutating func line(_ start: Point, _ end: Point, style: String, _ attributes: [(String, String)] = []) {
        element(
            "line",
            [
                ("class", style), ("x1", CoordinateText.text(start.x)), ("y1", CoordinateText.text(start.y)),
                ("x2", CoordinateText.text(end.x)), ("y2", CoordinateText.text(end.y)),
            ] + attributes)
    }

    mutating func rectangle(
        x: Double, y: Double, width: Double, height: Double, style: String,
        _ attributes: [(String, String)] = []
    ) {
        element(
            "rect",
            [
                ("class", style), ("x", CoordinateText.text(x)), ("y", CoordinateText.text(y)),
                ("width", CoordinateText.text(max(width, 0))), ("height", CoordinateText.text(max(height, 0))),
            ] + attributes)
    }

    mutating func circle(_ centre: Point, radius: Double, style: String, _ attributes: [(String, String)]) {
        element(
            "circle",
            [
                ("class", style), ("cx", CoordinateText.text(centre.x)), ("cy", CoordinateText.text(centre.y)),
                ("r", CoordinateText.text(radius)),
            ] + attributes)
    }

    /// A path of straight pieces, closed to an area or left open.
    mutating func path(
        _ points: [Point], isClosed: Bool = false, style: String, _ attributes: [(String, String)] = []
    ) {
        guard !points.isEmpty else { return }
        var data = ""
        for (index, point) in points.enumerated() {
            data += (index == 0 ? "M" : "L") + CoordinateText.text(point.x) + " " + CoordinateText.text(point.y)
        }
        element("path", [("class", style), ("d", isClosed ? data + "Z" : data)] + attributes)
    }

    /// A ribbon that leaves and arrives level, between two upper corners; its title is shown by browsers on pointing.
    mutating func ribbon(
        _ start: Point, _ end: Point, width: Double, style: String, _ attributes: [(String, String)], title: String
    ) {
        func pair(_ x: Double, _ y: Double) -> String { CoordinateText.text(x) + " " + CoordinateText.text(y) }
        let middle = (start.x + end.x) / 2
        let upper = "M\(pair(start.x, start.y))C\(pair(middle, start.y)) \(pair(middle, end.y)) \(pair(end.x, end.y))"
        let (back, foot) = (end.y + width, start.y + width)
        let lower = "L\(pair(end.x, back))C\(pair(middle, back)) \(pair(middle, foot)) \(pair(start.x, foot))Z"
        element("path", [("class", style), ("d", upper + lower)] + attributes, title: title)
    }

    /// A path of straight and curved pieces.
    mutating func curve(from start: Point, _ pieces: [DiagramArrow.Piece], style: String) {
        func text(_ point: Point) -> String { CoordinateText.text(point.x) + " " + CoordinateText.text(point.y) }
        var data = "M" + text(start)
        for piece in pieces {
            switch piece {
            case .line(let end): data += "L" + text(end)
            case .curve(let first, let second, let end): data += "C\(text(first)) \(text(second)) \(text(end))"
            }
        }
        element("path", [("class", style), ("d", data)])
    }

    /// Lines of text below each other; `point` is on the base line of the first.
    ///
    /// - Parameter whole: the unabbreviated text, shown by browsers on pointing when the lines differ.
    mutating func text(
        _ lines: [String], at point: Point, size: Double, leading: Double, anchor: Anchor = .start,
        style: String, whole: String? = nil
    ) {
        for (index, line) in lines.enumerated() {
            content += "<text class=\"\(style)\" x=\"\(CoordinateText.text(point.x))\""
            content += " y=\"\(CoordinateText.text(point.y + Double(index) * leading))\""
            content += " font-size=\"\(CoordinateText.text(size))\" text-anchor=\"\(anchor.rawValue)\">"
            content += MarkupText.escaped(line)
            if let whole, whole != lines.joined(separator: " ") {
                content += "<title>\(MarkupText.escaped(whole))</title>"
            }
            content += "</text>\n"
        }
    }

    private mutating func element(_ name: String, _ attributes: [(String, String)], title: String? = nil) {
        content += "<" + name
        for (key, value) in attributes where !value.isEmpty {
            content += " \(key)=\"\(MarkupText.escaped(value))\""
        }
        content += title.map { "><title>\(MarkupText.escaped($0))</title></\(name)>\n" } ?? "/>\n"
    }
}
