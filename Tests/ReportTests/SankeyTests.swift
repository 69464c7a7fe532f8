import Report
import TestSupport
import Testing

@Suite struct SankeyTests {
    /// Coordinates have two decimals, so that a sum of a few is off by a few hundredths.
    private static let rounding = 0.03

    private static let names = [
        "Jeugdhulp", "Huisarts (Zvw)", "Geen domein", "Vertrokken", "Wlz & Wmo <beide>", "", "é", "\u{0}",
        "arbeidsongeschiktheidsverzekeringsmaatschappij van de gemeenten in Maastricht-Heuvelland",
    ]

    private func labels(_ title: String = "t") -> ChartLabels {
        ChartLabels(title: title, subtitle: "", unit: "", source: "bron", description: SoundChart.description)
    }

    private func chart(
        _ flows: [(Int, Int, Double)], names: [String], isChange: Bool = false, error: Double? = nil,
        language: ReportLanguage = .dutch
    ) -> SankeyChart {
        SankeyChart(
            labels: labels(), originTitle: "Van domein", destinationTitle: "Naar domein", origins: names,
            destinations: names,
            flows: flows.map { .init(origin: $0.0, destination: $0.1, value: $0.2, standardError: error) },
            isChange: isChange, language: language)
    }

    /// A chart of any size, with figures of either sign where it is one of changes.
    private func randomChart(_ seed: Int) -> SankeyChart {
        var random = SeededNumbers(seed: UInt64(seed))
        let count = Int.random(in: 1...(seed.isMultiple(of: 5) ? 40 : 8), using: &random)
        let names = (0..<count).map { _ in random.text(from: Self.names, upTo: 3) }
        var flows: [(Int, Int, Double)] = []
        for origin in 0..<count {
            for destination in 0..<count where Int.random(in: 0...2, using: &random) > 0 {
                let value = random.magnitude(orders: -2...5)
                flows.append((origin, destination, seed.isMultiple(of: 2) ? value : value.magnitude))
            }
        }
        return chart(
            flows, names: names, error: seed.isMultiple(of: 4) ? 0.1 : nil,
            language: seed.isMultiple(of: 3) ? .english : .dutch)
    }

    @Test(arguments: 0..<60)
    func `Sankey charts are well formed and no two texts overlap`(seed: Int) throws {
        let chart = randomChart(seed)
        try SoundChart.expect(chart.svg(), "seed \(seed)")
        #expect(chart.svg() == chart.svg())
    }

    @Test(arguments: 0..<30)
    func `ribbons fill the nodes at both of their ends and leave none`(seed: Int) throws {
        let drawing = try SankeyDrawing(randomChart(seed))
        for ribbon in drawing.ribbons {
            #expect((ribbon.widths.0 - ribbon.widths.1).magnitude <= Self.rounding, "as wide where it ends")
        }
        let sides = [
            (drawing.origins, drawing.ribbons.map { ($0.start, $0.widths.0) }),
            (drawing.destinations, drawing.ribbons.map { ($0.end, $0.widths.1) }),
        ]
        for (nodes, ends) in sides {
            for (above, below) in zip(nodes, nodes.dropFirst()) { #expect(above.top + above.height < below.top) }
            var filled = nodes.map { _ in 0.0 }
            for (top, width) in ends {
                let place = nodes.firstIndex {
                    top >= $0.top - Self.rounding && top + width <= $0.top + $0.height + Self.rounding
                }
                filled[try #require(place, "a ribbon begins and ends inside a node")] += width
            }
            for (node, width) in zip(nodes, filled) {
                #expect((node.height - width).magnitude <= Self.rounding * Double(ends.count + 1))
            }
        }
    }

    @Test(arguments: 0..<30)
    func `the nodes of both sides are as high together`(seed: Int) throws {
        let drawing = try SankeyDrawing(randomChart(seed))
        let heights = [drawing.origins, drawing.destinations].map { $0.map(\.height).reduce(0, +) }
        guard !drawing.ribbons.isEmpty else { return }
        #expect((heights[0] - heights[1]).magnitude < 0.5)
        #expect((heights[0] - 320).magnitude < 0.5)
    }

    @Test func `a ribbon twice as wide is one of twice as many`() throws {
        let drawing = try SankeyDrawing(chart([(0, 1, 200), (1, 0, 100), (1, 1, 400)], names: ["a", "b"]))
        #expect(drawing.ribbons.map(\.title) == ["b → b: 400", "a → b: 200", "b → a: 100"])
        let widths = drawing.ribbons.map(\.widths.0)
        #expect((widths[0] - 2 * widths[1]).magnitude < 0.05 && (widths[1] - 2 * widths[2]).magnitude < 0.05)
    }

    @Test func `the names and what passes through them stand beside the nodes`() throws {
        let drawing = try SankeyDrawing(
            chart([(0, 1, 1_200), (0, 2, 300), (1, 2, 500)], names: ["Jeugdhulp", "Geen domein", "Vertrokken"]))
        for text in ["Van domein", "Naar domein", "Jeugdhulp", "1.500", "Geen domein", "1.200", "Vertrokken", "800"] {
            #expect(drawing.texts.contains(text))
        }
        // Of the ribbons, the one whose both nodes have others carries its number.
        let numbers = drawing.outline.elements.filter { $0.attributes["class"] == "bd-number" }.map(\.text)
        #expect(numbers == ["300"])
    }

    @Test func `numbers end where the simulation does not know more, those of nodes too`() throws {
        let drawing = try SankeyDrawing(
            chart([(0, 0, 1_234.5), (0, 1, 5_678.9), (1, 1, 40)], names: ["a", "b"], error: 12))
        #expect(drawing.ribbons.map(\.title) == ["a → b: 5.679", "a → a: 1.235", "b → b: 40"])
        // An error of 12 and one of 12 are at most 24 together.
        #expect(drawing.texts.contains("6.913") && drawing.texts.contains("5.719"))
        let unsure = try SankeyDrawing(chart([(0, 0, 1_234.5), (0, 1, 5_678.9)], names: ["a", "b"], error: 600))
        #expect(unsure.ribbons.map(\.title) == ["a → b: 5.680", "a → a: 1.230"])
        #expect(unsure.texts.contains("6.900"))
    }

    @Test func `a move within a domain is a ribbon from the domain to itself`() throws {
        let drawing = try SankeyDrawing(chart([(0, 0, 30), (0, 1, 10)], names: ["Jeugdhulp", "Huisarts"]))
        #expect(drawing.ribbons.map(\.title) == ["Jeugdhulp → Jeugdhulp: 30", "Jeugdhulp → Huisarts: 10"])
    }

    @Test func `what shrinks differs from what grows in colour, edge and stripes, with a legend`() throws {
        let chart = chart([(0, 1, 40), (1, 0, -30), (0, 0, -10)], names: ["a", "b"])
        #expect(chart.isChange, "a negative figure is no number of moves")
        let drawing = try SankeyDrawing(chart)
        let (more, fewer) = (drawing.ribbons.filter { !$0.isDashed }, drawing.ribbons.filter(\.isDashed))
        #expect(more.map(\.title) == ["a → b: +40"])
        #expect(fewer.map(\.title) == ["b → a: \u{2212}30", "a → a: \u{2212}10"])
        #expect(Set(more.map(\.colour)).isDisjoint(with: fewer.map(\.colour)))
        #expect(drawing.outline.elements.count { $0.attributes["class"] == "bd-hatch" } > 20)
        #expect(drawing.texts.contains("meer") && drawing.texts.contains("minder"))
        #expect(drawing.texts.contains("+40 / \u{2212}10"))
        let english = self.chart([(0, 1, 40)], names: ["a", "b"], isChange: true, language: .english)
        let texts = try SankeyDrawing(english).texts
        #expect(texts.contains("more") && texts.contains("fewer") && texts.contains("+40"))
        let plain = try SankeyDrawing(self.chart([(0, 1, 40)], names: ["a", "b"]))
        #expect(!plain.texts.contains("meer") && plain.ribbons.allSatisfy { !$0.isDashed })
    }

    @Test func `of forty nodes the smallest are one, and a line says how small they are`() throws {
        let names = (1...40).map { "toestand \($0)" }
        let drawing = try SankeyDrawing(chart((0..<40).map { ($0, 39 - $0, Double($0 + 1)) }, names: names))
        #expect(drawing.origins.count == 12 && drawing.destinations.count == 12)
        #expect(drawing.texts.filter { $0 == "29 andere" }.count == 2)
        #expect(drawing.texts.contains("Van domein: de 29 kleinste staan samen, elk hooguit 29"))
        // 1 + 2 + ... + 29.
        #expect(drawing.texts.filter { $0 == "435" }.count == 2)
        #expect(drawing.texts.contains("toestand 40") && !drawing.texts.contains("toestand 29"))
    }

    @Test func `however few move, their ribbon has an edge that shows`() throws {
        let drawing = try SankeyDrawing(chart([(0, 1, 1e9), (1, 0, 1)], names: ["a", "b"]))
        #expect(drawing.ribbons.count == 2)
        #expect(drawing.origins.count == 2 && drawing.destinations.count == 2)
        #expect(drawing.outline.elements.contains { $0.name == "style" && $0.text.contains(".bd-ribbon{") })
    }

    @Test func `a chart without moves, or with impossible ones, is still a chart`() throws {
        let worst: [Double] = [
            .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 0,
        ]
        let long = String(repeating: "wachtlijst", count: 200)
        let square = (0..<7).flatMap { from in (0..<7).map { (from, $0, worst[(from + $0) % 7]) } }
        let charts = [
            chart([], names: []), chart([], names: ["a"], isChange: true), chart([(0, 0, 0)], names: ["a"]),
            chart([(0, 0, 5)], names: ["a"]), chart([(0, 0, -5)], names: ["a"]),
            chart([(0, 1, -5), (1, 0, -7)], names: ["a", "b"]), chart(square, names: (0..<7).map { "\($0)" }),
            chart([(0, 1, 5), (1, 1, 5e-300)], names: [long, long]), chart([(0, 0, .nan)], names: ["a"]),
            chart([(0, 1, 1e308), (1, 0, 1e308), (1, 1, 1e308)], names: ["a", "b"]),
            chart([(0, 1, worst[5]), (1, 0, worst[5]), (1, 1, -worst[5])], names: ["a", "b"]),
            chart((0..<40).flatMap { from in (0..<40).map { (from, $0, 1) } }, names: (0..<40).map { "\($0) \(long)" }),
        ]
        for (number, chart) in charts.enumerated() {
            try SoundChart.expect(chart.svg(), "chart \(number)")
            let drawing = TextDrawing(width: 40, hasUnicode: true, hasColour: true)
            #expect(!chart.text(drawing).isEmpty && chart.spoken() == chart.spoken())
        }
        #expect(try SankeyDrawing(charts[0]).texts.contains("Niemand gaat van het een naar het ander."))
        #expect(try SankeyDrawing(charts[1]).texts.contains("Er is geen verschil."))
        #expect(try SankeyDrawing(charts[8]).texts.contains("1 × onbekend"))
    }

    @Test func `in a terminal each origin has a bar for each of its destinations`() {
        let chart = chart(
            [(0, 1, 40), (0, 2, 20), (1, 0, -10)], names: ["Jeugdhulp", "Huisarts", "Vertrokken"], isChange: true)
        #expect(
            chart.text(TextDrawing(width: 40, hasUnicode: true, hasColour: false)) == """
                t
                Van domein → Naar domein
                Jeugdhulp: +60
                  → Huisarts   █████████████████████ +40
                  → Vertrokken ███████████ +20
                Huisarts: \u{2212}10
                  → Jeugdhulp  ░░░░░ \u{2212}10
                bron

                """)
        let long = self.chart([(0, 0, 40)], names: [String(repeating: "lang ", count: 20)])
        #expect(long.text(TextDrawing(width: 40, hasUnicode: true, hasColour: false)).contains("…: 40\n"))
        let plain = chart.text(TextDrawing(width: 40, hasUnicode: false, hasColour: false))
        #expect(plain.contains("  -> Huisarts") && plain.contains("#####") && plain.contains(" ----- "))
        #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 40 })
    }

    @Test(arguments: 0..<20)
    func `drawings in text stay within their width`(seed: Int) {
        for width in [30, 63] {
            let text = randomChart(seed).text(TextDrawing(width: width, hasUnicode: true, hasColour: false))
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
            #expect(text.split(separator: "\n").count < 50)
        }
    }

    @Test func `what is said of a chart names its largest ribbons`() {
        #expect(
            chart([(0, 1, 40), (1, 0, 3)], names: ["a", "b"], language: .english).spoken() == "a → b: 40; b → a: 3")
        #expect(chart([], names: ["a"]).spoken() == "")
    }
}
