/// The axis along which a chart sets out moments, usually calendar years.
struct MomentAxis: Equatable, Sendable {
    private static let textSize = 12.0

    private let ticks: Ticks
    private let scale: ValueScale
    private let coordinate: LinearScale

    /// An axis with round moments inside the range the moments span; whole ones when all of them are.
    init(_ moments: [Double], along coordinate: LinearScale, language: ReportLanguage) {
        let isIntegral = moments.allSatisfy { !$0.isFinite || $0 == $0.rounded() }
        ticks = Ticks(
            inside: coordinate.values.lowerBound, coordinate.values.upperBound, count: 10, integral: isIntegral)
        scale = ValueScale(ticks, unit: .other, language: language)
        self.coordinate = coordinate
    }

    /// What the title must add for the labels to be read rightly; nil when nothing.
    var powerNote: String? { scale.powerNote }

    /// Draws the axis and as many labels as stand clear of each other, the first one always.
    func draw(on canvas: inout SVGCanvas, left: Double, right: Double, y: Double) {
        canvas.line(Point(x: left, y: y), Point(x: right, y: y), style: "bd-axis")
        let names = ticks.values.map(name)
        let widest = names.map { TextWidth.bound($0, size: MomentAxis.textSize) }.max() ?? 0
        var free = -Double.infinity
        for (value, name) in zip(ticks.values, names) {
            let x = coordinate(value)
            canvas.line(Point(x: x, y: y), Point(x: x, y: y + 4), style: "bd-axis")
            guard x - widest / 2 > free else { continue }
            free = x + widest / 2 + 6
            canvas.text(
                [name], at: Point(x: x, y: y + 18), size: MomentAxis.textSize, leading: 15, anchor: .middle,
                style: "bd-tick")
        }
    }

    /// Years are written without grouping: 2024, not 2.024.
    private func name(_ value: Double) -> String {
        scale.order == 0 ? scale.text.ungrouped(value, decimals: ticks.decimals) : scale.label(value)
    }
}
