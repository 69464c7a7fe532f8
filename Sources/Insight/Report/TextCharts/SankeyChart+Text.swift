extension SankeyChart {
    /// More ribbons than this would push the question out of sight; the smallest are then left out (our choice).
    private static let mostTextRibbons = 24

    /// The chart as lines of text: each origin, and below it a bar for each destination.
    ///
    /// What grows and what shrinks differ in the sign of the number and in the character of the bar.
    /// - Complexity: linear in the ribbons and the cells.
    package func text(_ drawing: TextDrawing) -> String {
        let words = ReportWords(language)
        let shown = SankeyFlows(self)
        let numbers = SankeyNumbers(shown, isChange: isChange, language: language)
        var lines = [TextLine(labels.title)]
        let note = [labels.subtitle, labels.unit, numbers.scale.powerNote ?? ""].filter { !$0.isEmpty }
        lines.append(TextLine(note.joined(separator: ", ")))
        if shown.ribbons.isEmpty {
            lines.append(TextLine(isChange ? words.noChange : words.noMoves))
        } else {
            let arrow = drawing.hasUnicode ? "→" : "->"
            lines.append(TextLine("\(originTitle) \(arrow) \(destinationTitle)"))
            lines += rows(shown, numbers, arrow, drawing)
        }
        lines += notes(shown, numbers).map { TextLine($0) }
        lines.append(TextLine(labels.source))
        return lines.filter { !$0.cells.isEmpty }.map { $0.text(drawing) + "\n" }.joined()
    }

    private func rows(_ shown: SankeyFlows, _ numbers: SankeyNumbers, _ arrow: String, _ drawing: TextDrawing)
        -> [TextLine]
    {
        let ranked = shown.widestFirst
        let kept = ranked.prefix(Self.mostTextRibbons).sorted()
        let values = kept.map { numbers.text(shown.ribbons[$0].amount) }
        let tags = kept.map { "  \(arrow) \(shown.destinations.nodes[shown.ribbons[$0].destination].name)" }
        let margin = min(tags.map(\.count).max() ?? 0, drawing.width / 2)
        let room = max(8, drawing.width - margin - 2 - (values.map(\.count).max() ?? 0))
        let widest = ranked.first.map { shown.ribbons[$0].share } ?? 1
        var lines: [TextLine] = []
        var origin: Int?
        for (row, index) in kept.enumerated() {
            let ribbon = shown.ribbons[index]
            if ribbon.origin != origin {
                origin = ribbon.origin
                let node = shown.origins.nodes[ribbon.origin]
                let number = ": " + numbers.text(node)
                lines.append(TextLine(Self.cut(node.name, to: drawing.width - number.count) + number))
            }
            let tag = Self.cut(tags[row], to: margin)
            var line = TextLine(tag + String(repeating: " ", count: margin - tag.count + 1))
            // A ribbon has one cell at least, so that it is seen to be there.
            let cells = max(Int((ribbon.share / widest * Double(room)).rounded()), 1)
            let sign = ribbon.isFewer ? drawing.sign("░", "-") : drawing.sign("█", "#")
            let series = isChange ? (ribbon.isFewer ? 1 : 0) : shown.origins.nodes[ribbon.origin].number
            line.append(String(repeating: sign, count: cells), series: series)
            line.append(" " + values[row])
            lines.append(line)
        }
        if let most = ranked.dropFirst(Self.mostTextRibbons).first {
            let amount = numbers.plain(shown.ribbons[most].amount.magnitude)
            lines.append(TextLine(ReportWords(language).leftOut(ranked.count - kept.count, each: amount)))
        }
        return lines
    }

    /// A name that is too long loses its end, so that the number behind it stands.
    private static func cut(_ name: String, to count: Int) -> String {
        name.count > count ? name.prefix(max(count, 1) - 1) + "…" : name
    }
}
