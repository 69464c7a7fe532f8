import Report
import TestSupport
import Testing

@Suite struct ChartTests {
    private static let words = [
        "Gemeente ", "Maastricht ", "UWV ", "<b>", "&", "\"", "'", "\u{0}", "\u{FFFE}", "Zorgverzekeraar ",
        "VGZ ",
        "arbeidsongeschiktheidsverzekeringsmaatschappij", "é", "ëindelijk ", "\n", "€ ", "W", "漢字", "👩‍👩‍👧 ",
    ]

    private func labels(_ random: inout SeededNumbers, unit: String) -> ChartLabels {
        ChartLabels(
            title: random.text(from: Self.words, upTo: 20), subtitle: random.text(from: Self.words, upTo: 20),
            unit: unit, source: random.text(from: Self.words, upTo: 30),
            description: SoundChart.description)
    }

    @Test(arguments: 0..<60)
    func `band charts are well formed and no two texts overlap`(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let count = Int.random(in: 1...30, using: &random)
        let scale = random.magnitude(orders: -5...10)
        let series = (0..<Int.random(in: 1...9, using: &random)).map { _ in
            let middle = (0..<count).map { _ in
                seed % 7 == 3 && Int.random(in: 0...3, using: &random) == 0
                    ? Double.nan : scale * Double.random(in: -1...1, using: &random)
            }
            return BandChart.Series(
                name: random.text(from: Self.words, upTo: 6), middle: middle,
                low: middle.map { $0 - scale.magnitude * 0.2 }, high: middle.map { $0 + scale.magnitude * 0.1 })
        }
        let chart = BandChart(
            labels: labels(&random, unit: ["EUR", "EUR per jaar", "%", "gezinnen"][seed % 4]),
            horizontal: (0..<count).map { 2021 + Double($0) }, horizontalTitle: "Jaar",
            series: series, language: seed.isMultiple(of: 2) ? .dutch : .english)
        try SoundChart.expect(chart.svg(), "seed \(seed)")
        #expect(chart.svg() == chart.svg())
    }

    @Test(arguments: 0..<60)
    func `bar charts are well formed and no two texts overlap`(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(1_000 + seed))
        let count = Int.random(in: 1...12, using: &random)
        let scale = random.magnitude(orders: -5...10)
        let series = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            let values = (0..<count).map { _ in scale * Double.random(in: -1...1, using: &random) }
            return BarChart.Series(
                name: random.text(from: Self.words, upTo: 6), values: values,
                low: values.map { $0 - scale.magnitude * 0.2 }, high: values.map { $0 + scale.magnitude * 0.2 })
        }
        let chart = BarChart(
            labels: labels(&random, unit: ["EUR", "%", "gezinnen"][seed % 3]),
            categories: (0..<count).map { _ in random.text(from: Self.words, upTo: seed % 3 == 0 ? 1 : 8) },
            series: series, language: seed.isMultiple(of: 2) ? .dutch : .english)
        try SoundChart.expect(chart.svg(), "seed \(seed)")
    }

    @Test func `a chart without figures or with impossible ones is still a chart`() throws {
        var random = SeededNumbers(seed: 5)
        let labels = labels(&random, unit: "EUR")
        let worst: [Double] = [
            .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
            .leastNonzeroMagnitude,
        ]
        let bands = [
            BandChart(labels: labels, horizontal: [], horizontalTitle: "", series: [], language: .dutch),
            BandChart(
                labels: labels, horizontal: worst, horizontalTitle: "x",
                series: [.init(name: "a", middle: worst, low: [], high: worst.reversed())], language: .dutch),
            BandChart(
                labels: labels, horizontal: [2024], horizontalTitle: "x",
                series: [.init(name: "a", middle: [3], low: [1], high: [5])], language: .dutch),
        ]
        for chart in bands { try SoundChart.expect(chart.svg(), "band") }
        let bars = [
            BarChart(labels: labels, categories: [], series: [], language: .dutch),
            BarChart(
                labels: labels, categories: ["a", "b", "c"], series: [.init(name: "", values: worst)],
                language: .dutch),
            BarChart(
                labels: labels, categories: ["a", "b"], series: [.init(name: "s", values: [])],
                language: .english),
        ]
        for chart in bars { try SoundChart.expect(chart.svg(), "bar") }
    }

    @Test func `an axis of millions of euros says so in the reader's style`() throws {
        let labels = ChartLabels(title: "t", subtitle: "", unit: "EUR", source: "", description: "")
        let chart = BarChart(
            labels: labels, categories: ["a"], series: [.init(name: "", values: [1_400_000])], language: .dutch)
        let texts = try XMLOutline(chart.svg()).elements.filter { $0.attributes["class"] == "bd-tick" }.map(
            \.text)
        #expect(texts.contains("€\u{A0}1,5\u{A0}mln") || texts.contains("€\u{A0}1,4\u{A0}mln"))
        #expect(texts.contains("€\u{A0}0"))
    }

    @Test func `zero has its own line only where the axis passes it`() throws {
        func zeroLines(_ values: [Double]) throws -> Int {
            let chart = BandChart(
                labels: ChartLabels(title: "t", subtitle: "", unit: "", source: "", description: ""),
                horizontal: [2021, 2022], horizontalTitle: "",
                series: [.init(name: "a", middle: values, low: values, high: values)], language: .dutch)
            return try XMLOutline(chart.svg()).elements.count { $0.attributes["class"] == "bd-zero" }
        }
        #expect(try zeroLines([-5, 5]) == 1)
        #expect(try zeroLines([1, 5]) == 1)
        #expect(try zeroLines([95, 100]) == 0)
    }

    @Test func `coordinates have at most two decimals`() throws {
        let chart = BarChart(
            labels: ChartLabels(title: "t", subtitle: "", unit: "", source: "", description: ""),
            categories: ["a", "b", "c"], series: [.init(name: "", values: [1.0 / 3, 2.0 / 3, -1.0 / 7])],
            language: .dutch)
        let places = ["x", "y", "x1", "x2", "y1", "y2", "width", "height"]
        var seen = 0
        for element in try XMLOutline(chart.svg()).elements {
            for place in places {
                guard let value = element.attributes[place], let point = value.firstIndex(of: ".") else {
                    continue
                }
                seen += 1
                #expect(value[point...].count <= 3)
            }
        }
        #expect(seen > 5)
    }
}
