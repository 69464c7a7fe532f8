/// What the signs of a diagram mean: a line for each sign that it has.
struct StateDiagramLegend: Sendable {
    private let diagram: StateDiagram
    private let arrows: [DiagramArrow]

    private static let size = 11.5
    private static let leading = 16.0
    private static let sample = 44.0

    init(_ diagram: StateDiagram) {
        self.diagram = diagram
        arrows = StateDiagramLayout(diagram).arrows
    }

    /// Draws the lines below each other and moves `bottom` down to below them.
    func draw(from bottom: inout Double, width: Double, on canvas: inout SVGCanvas) {
        let margin = ChartSheet.margin
        for (example, text) in entries {
            let middle = bottom + 8
            example?.draw(movedBy: Point(x: margin, y: middle), on: &canvas)
            let left = example == nil ? margin : margin + Self.sample
            let lines = TextLines.broken(text, size: Self.size, width: width - left - margin, atMost: 4)
            canvas.text(
                lines, at: Point(x: left, y: middle + 4), size: Self.size, leading: Self.leading, style: "bd-legend",
                whole: text)
            bottom += Double(max(1, lines.count)) * Self.leading + 2
        }
    }

    private var entries: [(DiagramArrow?, String)] {
        let words = ReportWords(diagram.language)
        var entries: [(DiagramArrow?, String)] = []
        func has(_ mark: DiagramArrow.Mark) -> Bool { arrows.contains { $0.mark == mark } }
        if arrows.contains(where: { !$0.isOfIntervention }) { entries.append((Self.example(), words.signFlow)) }
        if arrows.contains(where: \.isOfIntervention) {
            entries.append((Self.example(isOfIntervention: true), words.signOwnFlow))
        }
        if has(.inflow) { entries.append((Self.example(mark: .inflow), words.signInflow)) }
        if has(.everyState) { entries.append((Self.example(mark: .everyState), words.signEveryState)) }
        if has(.outflow) { entries.append((Self.example(mark: .outflow), words.signOutflow)) }
        if diagram.hasChangedSpeeds { entries.append((nil, words.signChangedSpeed)) }
        let leaving = diagram.flows.filter { $0.from == .anyState && $0.to == .outside }
        if !leaving.isEmpty {
            entries.append((nil, words.everyStateLeaves(leaving.map(\.label).joined(separator: ", "))))
        }
        let everywhere = diagram.flows.filter { $0.from == .anyState && $0.to == .anyState }
        if !everywhere.isEmpty {
            entries.append((nil, words.everyStateToEvery(everywhere.map(\.label).joined(separator: ", "))))
        }
        return entries
    }

    private static func example(isOfIntervention: Bool = false, mark: DiagramArrow.Mark? = nil) -> DiagramArrow {
        let tip = Point(x: 34, y: 0)
        return DiagramArrow(
            start: Point(x: 4, y: 0), pieces: [.line(to: Point(x: 28, y: 0))], isOfIntervention: isOfIntervention,
            heads: [.init(tip: tip, pointsRight: true)], labels: [], mark: mark)
    }
}
