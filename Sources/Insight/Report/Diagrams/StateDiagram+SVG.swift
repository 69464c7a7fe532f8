extension StateDiagram {
    /// The drawing as an SVG document without anything from outside.
    ///
    /// Frames lie lowest, then lines, then states, then labels, so that nothing hides a word.
    package func svg() -> String {
        let layout = StateDiagramLayout(self)
        let width = max(ChartSheet.width, layout.width)
        let shift = (width - layout.width) / 2
        var canvas = SVGCanvas()
        for frame in layout.frames { draw(frame, shift: shift, on: &canvas) }
        for arrow in layout.arrows { arrow.draw(movedBy: Point(x: shift, y: 0), on: &canvas) }
        for box in layout.boxes { drawState(box, shift: shift, on: &canvas) }
        for label in layout.arrows.flatMap(\.labels) {
            canvas.text(
                [label.text], at: Point(x: label.place.x + shift, y: label.place.y), size: DiagramLabel.size,
                leading: 12, anchor: label.endsAtPlace ? .end : .start, style: "bd-number")
        }
        var bottom = layout.height
        StateDiagramLegend(self).draw(from: &bottom, width: width, on: &canvas)
        let size = "\(CoordinateText.text(width)) \(CoordinateText.text(bottom + 10))"
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="bd-diagram" role="img" viewBox="0 0 \(size)">
            <title>\(MarkupText.escaped(title))</title>
            <desc>\(MarkupText.escaped(description))</desc>
            <style>\(StateDiagramStylesheet.text)</style>
            <rect class="bd-paper" x="0" y="0" width="100%" height="100%"/>
            \(canvas.content)</svg>

            """
    }

    private func draw(_ frame: DiagramBox, shift: Double, on canvas: inout SVGCanvas) {
        canvas.rectangle(
            x: frame.left + shift, y: frame.top, width: frame.width, height: frame.height, style: "bd-frame",
            [("rx", "6")])
        canvas.text(
            frame.lines, at: Point(x: frame.left + frame.width / 2 + shift, y: frame.top + 5 + DiagramSizes.titleSize),
            size: DiagramSizes.titleSize, leading: DiagramSizes.titleLeading, anchor: .middle,
            style: "bd-frame-title", whole: frame.whole)
    }

    private func drawState(_ box: DiagramBox, shift: Double, on canvas: inout SVGCanvas) {
        canvas.rectangle(
            x: box.left + shift, y: box.top, width: box.width, height: box.height, style: "bd-state", [("rx", "4")])
        let height = Double(box.lines.count) * DiagramSizes.leading
        // Of a line of text, four fifths stand above its base line.
        let base = box.middle - height / 2 + 0.75 * DiagramSizes.leading
        canvas.text(
            box.lines, at: Point(x: box.left + box.width / 2 + shift, y: base), size: DiagramSizes.textSize,
            leading: DiagramSizes.leading, anchor: .middle, style: "bd-state-name", whole: box.whole)
    }
}
