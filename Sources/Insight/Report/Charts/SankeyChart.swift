/// Ribbons between origins at the left and destinations at the right, as wide as what moves along them.
///
/// Of moves, all ribbons are alike. Of a change between two sets of moves, a ribbon is as wide as its change, and those
/// that shrink have another colour, are striped, and have a dashed edge. Who moves within a domain is a ribbon too, from
/// the domain to itself, so that the height of a node is the sum of its rows in the data.
package struct SankeyChart: Equatable, Sendable {
    /// What moves from one origin to one destination.
    package struct Flow: Equatable, Sendable {
        package var origin: Int
        package var destination: Int
        package var value: Double
        /// Of the mean that `value` is; nil or no number where there is none.
        package var standardError: Double?

        package init(origin: Int, destination: Int, value: Double, standardError: Double? = nil) {
            self.origin = origin
            self.destination = destination
            self.value = value
            self.standardError = standardError
        }
    }

    package var labels: ChartLabels
    /// What origins and destinations are, above their columns.
    package var originTitle: String
    package var destinationTitle: String
    package var origins: [String]
    package var destinations: [String]
    package var flows: [Flow]
    /// Whether the flows are differences; a negative one makes them so in any case.
    package var isChange: Bool
    package var language: ReportLanguage

    /// - Precondition: the ends of each flow are among the origins and the destinations.
    package init(
        labels: ChartLabels, originTitle: String, destinationTitle: String, origins: [String], destinations: [String],
        flows: [Flow], isChange: Bool, language: ReportLanguage
    ) {
        precondition(
            flows.allSatisfy { origins.indices.contains($0.origin) && destinations.indices.contains($0.destination) },
            "a flow lies between an origin and a destination")
        self.labels = labels
        self.originTitle = originTitle
        self.destinationTitle = destinationTitle
        self.origins = origins
        self.destinations = destinations
        self.flows = flows
        self.isChange = isChange || flows.contains { $0.value < 0 }
        self.language = language
    }

    /// The chart as an SVG document that stands alone.
    ///
    /// - Complexity: quadratic in the nodes that are shown, of which there are few.
    package func svg() -> String {
        let words = ReportWords(language)
        let shown = SankeyFlows(self)
        let numbers = SankeyNumbers(shown, isChange: isChange, language: language)
        var sheet = ChartSheet(labels)
        if isChange, !shown.ribbons.isEmpty { sheet.legend([words.more, words.fewer]) }
        sheet.unitLine(numbers.scale)
        if shown.ribbons.isEmpty {
            sheet.bottom += 8
            sheet.paragraph(
                isChange ? words.noChange : words.noMoves, size: 13, leading: 18, atMost: 1, style: "bd-label")
        } else {
            SankeyPlot(self, shown, numbers, top: sheet.bottom + 4).draw(on: &sheet)
        }
        for note in notes(shown, numbers) {
            sheet.paragraph(note, size: 12, leading: 16, atMost: 3, style: "bd-unit")
        }
        return sheet.finished()
    }

    /// What the chart shows in a sentence: its largest ribbons, for who cannot see them.
    package func spoken() -> String {
        let shown = SankeyFlows(self)
        let numbers = SankeyNumbers(shown, isChange: isChange, language: language)
        let largest = shown.widestFirst.prefix(5).sorted()
        return largest.map { shown.title(shown.ribbons[$0], numbers) }.joined(separator: "; ")
    }

    /// What was folded together or could not be drawn, each as a line.
    func notes(_ shown: SankeyFlows, _ numbers: SankeyNumbers) -> [String] {
        let words = ReportWords(language)
        var notes: [String] = []
        for (title, side) in [(originTitle, shown.origins), (destinationTitle, shown.destinations)] {
            guard let folded = side.folded else { continue }
            let most = numbers.plain(folded.most)
            notes.append("\(title): \(words.folded(folded.count, each: most))")
        }
        let unknown = flows.count { !$0.value.isFinite }
        if unknown > 0 { notes.append("\(unknown) × \(words.notANumber)") }
        return notes
    }
}
