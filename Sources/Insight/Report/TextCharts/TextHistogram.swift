/// How often values fall where, as a small drawing in text.
///
/// Values that are not finite are left out. Few different values get a bar each, with their share; many are counted
/// in classes of equal width from the least to the greatest.
package struct TextHistogram: Equatable, Sendable {
    /// Rows of a drawing with classes (our choice: a shape can be seen, and a screen holds several).
    private static let rows = 5
    /// Up to so many different values are told apart (our choice: a row each still is a small picture).
    private static let mostBars = 8
    private static let mostColumns = 60

    private let values: [Double]
    private let language: ReportLanguage
    private let label: @Sendable (Double) -> String

    /// - Parameter label: how a value is written.
    package init(_ values: [Double], language: ReportLanguage, label: @escaping @Sendable (Double) -> String) {
        self.values = values.filter(\.isFinite)
        self.language = language
        self.label = label
    }

    package static func == (left: TextHistogram, right: TextHistogram) -> Bool {
        left.values == right.values && left.language == right.language
    }

    /// The drawing; nothing where there are no values. Complexity: O(n log n).
    package func text(_ drawing: TextDrawing) -> String {
        let sorted = values.sorted()
        guard let low = sorted.first, let high = sorted.last else { return "" }
        var different: [(value: Double, count: Int)] = []
        for value in sorted {
            if different.last?.value == value {
                different[different.count - 1].count += 1
            } else if different.count <= Self.mostBars {
                different.append((value, 1))
            } else {
                break
            }
        }
        let lines =
            different.count <= Self.mostBars ? bars(different, drawing) : classes(low, high, drawing)
        return lines.map { $0.text(drawing) + "\n" }.joined()
    }

    private func bars(_ different: [(value: Double, count: Int)], _ drawing: TextDrawing) -> [TextLine] {
        let names = different.map { label($0.value) }
        let margin = names.map(\.count).max() ?? 0
        let most = different.map(\.count).max() ?? 1
        let room = min(Self.mostColumns, max(4, drawing.width - margin - 9))
        return zip(different, names).map { one, name in
            var line = TextLine(String(repeating: " ", count: margin - name.count) + name + " ")
            let length = max(1, one.count * room / most)
            for _ in 0..<length { line.append(drawing.sign("█", "#"), series: 0) }
            let share = Double(one.count) / Double(values.count)
            line.append(" " + NumberText(language).percent(share, decimals: share < 0.1 ? 1 : 0))
            return line
        }
    }

    private func classes(_ low: Double, _ high: Double, _ drawing: TextDrawing) -> [TextLine] {
        let room = min(Self.mostColumns, drawing.width - 2)
        let classes = classes(low, high, atMost: room)
        let columns = room / classes * classes
        var counts = [Int](repeating: 0, count: classes)
        // Halves, so that the distance of two great values of opposite sign stays finite.
        let width = high / 2 - low / 2
        let isWhole = Double(classes) == high - low + 1
        for value in values {
            let share = isWhole ? (value - low) / Double(classes) : (value / 2 - low / 2) / width
            counts[min(classes - 1, max(0, Int(share * Double(classes))))] += 1
        }
        let most = counts.max() ?? 1
        var lines: [TextLine] = []
        for row in 0..<Self.rows {
            var line = TextLine(" ")
            let below = Double(Self.rows - 1 - row)
            for column in 0..<columns {
                let count = counts[column * classes / columns]
                // What is there at all is seen.
                let height = count == 0 ? 0 : max(0.125, Double(count) / Double(most) * Double(Self.rows))
                line.append(Self.block(height - below, drawing), series: 0)
            }
            lines.append(line)
        }
        var axis = TextLine(String(drawing.sign("└", "+")))
        for _ in 0..<columns { axis.append(drawing.sign("─", "-")) }
        let (first, last) = (label(low), label(high))
        var names = TextLine(first)
        names.put(last, at: max(first.count + 2, columns + 1 - last.count))
        return lines + [axis, names]
    }

    /// How many classes: one for each whole number where all values are whole, else twice the cube root of their count
    /// (the Rice rule; Lane, Online Statistics Education, "Histograms").
    private func classes(_ low: Double, _ high: Double, atMost room: Int) -> Int {
        let span = high - low + 1
        if span <= Double(room), values.allSatisfy({ $0 == $0.rounded() }) { return Int(span) }
        var classes = 1
        while classes * classes * classes < 8 * values.count, classes < room { classes += 1 }
        return classes
    }

    /// A block that fills a share of its cell from below.
    private static func block(_ share: Double, _ drawing: TextDrawing) -> Character {
        guard drawing.hasUnicode else { return share >= 0.5 ? "#" : share > 0 ? "." : " " }
        let blocks: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
        return blocks[Int((min(max(share, 0), 1) * 8).rounded(.up))]
    }
}
