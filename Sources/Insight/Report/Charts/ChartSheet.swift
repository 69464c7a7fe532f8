/// The page of one chart: heading above, source below, and the drawing that grows between them.
///
/// Each part moves `bottom` down by its own height, so no two parts can overlap.
struct ChartSheet: Sendable {
    /// The width of every chart; its height follows from what it holds.
    static let width = 720.0
    static let margin = 12.0

    var canvas = SVGCanvas()
    /// Down to where the sheet is filled.
    var bottom = ChartSheet.margin
    let labels: ChartLabels

    private var innerWidth: Double { ChartSheet.width - 2 * ChartSheet.margin }

    /// A sheet with its title and subtitle.
    init(_ labels: ChartLabels) {
        self.labels = labels
        paragraph(labels.title, size: 17, leading: 22, atMost: 4, isBold: true, style: "bd-title")
        paragraph(labels.subtitle, size: 13, leading: 18, atMost: 4, style: "bd-subtitle")
        bottom += 6
    }

    /// The line above the plot that says what the values are counted in.
    mutating func unitLine(_ scale: ValueScale) {
        let parts = [labels.unit, scale.powerNote ?? ""].filter { !$0.isEmpty }
        paragraph(parts.joined(separator: ", "), size: 12, leading: 16, atMost: 2, style: "bd-unit")
    }

    /// Lines of text across the sheet.
    mutating func paragraph(
        _ text: String, size: Double, leading: Double, atMost limit: Int, isBold: Bool = false, style: String
    ) {
        let lines = TextLines.broken(text, size: size, width: innerWidth, atMost: limit, isBold: isBold)
        canvas.text(
            lines, at: Point(x: ChartSheet.margin, y: bottom + size), size: size, leading: leading,
            style: style, whole: text)
        bottom += Double(lines.count) * leading
    }

    /// The names of series with a sample of their looks, in rows.
    mutating func legend(_ names: [String]) {
        guard names.count > 1 || names.contains(where: { !$0.isEmpty }) else { return }
        let size = 13.0
        let swatch = 22.0
        let gap = 20.0
        let right = ChartSheet.width - ChartSheet.margin
        var x = ChartSheet.margin
        bottom += 2
        for (place, name) in names.enumerated() {
            let line =
                TextLines.broken(name, size: size, width: innerWidth - swatch, atMost: 1).first ?? ""
            let width = swatch + TextWidth.bound(line, size: size)
            if x > ChartSheet.margin, x + width > right {
                x = ChartSheet.margin
                bottom += 20
            }
            BarMark(style: SeriesStyle(place: place), x: x, y: bottom + 3, width: 16, height: 12).draw(
                on: &canvas)
            canvas.text(
                [line], at: Point(x: x + swatch, y: bottom + size), size: size, leading: 20,
                style: "bd-label", whole: name)
            x += width + gap
        }
        bottom += names.isEmpty ? 0 : 26
    }

    /// The whole drawing as an SVG document without anything from outside.
    ///
    /// The first two children are the title and the description assistive technology reads; having
    /// no identifiers, many charts can stand in one page.
    mutating func finished() -> String {
        bottom += 8
        paragraph(labels.source, size: 11.5, leading: 15, atMost: 4, style: "bd-source")
        bottom += ChartSheet.margin - 4
        let size = "\(CoordinateText.text(ChartSheet.width)) \(CoordinateText.text(bottom))"
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="bd-chart" role="img" viewBox="0 0 \(size)">
            <title>\(MarkupText.escaped(labels.title))</title>
            <desc>\(MarkupText.escaped(labels.description))</desc>
            <style>\(ChartStylesheet.text)</style>
            <rect class="bd-paper" x="0" y="0" width="100%" height="100%"/>
            \(canvas.content)</svg>

            """
    }
}
