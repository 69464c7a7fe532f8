import Foundation
import Report

/// What the benchmarks found, as plots.
extension BenchmarkRecord {
    /// The names of files and the drawings in them.
    func charts() -> [(name: String, svg: String)] {
        guard !growth.isEmpty else { return [] }
        let large = growth.filter { ![.states, .parameters].contains($0.size) }
        let small = growth.filter { [.states, .parameters].contains($0.size) }
        return [
            ("growth.svg", chart(of: large, "How the cost of a run grows with its people, cycles and draws").svg()),
            ("growth-of-models.svg", chart(of: small, "How the cost of a run grows with its model").svg()),
        ]
    }

    private func chart(of curves: [GrowthCurve], _ title: String) -> BandChart {
        func powers(_ curve: GrowthCurve, _ part: (Spread) -> Double) -> [Double] {
            let first = curve.growth.seconds[0].median
            return curve.growth.seconds.map { log10(part($0) / first) }
        }
        let longest = curves.max { $0.growth.sizes.count < $1.growth.sizes.count }
        let sizes = longest?.growth.sizes ?? []
        let series = curves.map { curve in
            BandChart.Series(
                name: "\(curve.engine), \(curve.size.rawValue)", middle: powers(curve, \.median),
                low: powers(curve, \.least), high: powers(curve, \.greatest))
        }
        let labels = ChartLabels(
            title: title,
            subtitle: "A line that rises by one for each step of one is linear; a level one costs nothing.",
            unit: "powers of ten of the cost, beside that of the smallest size",
            source: "Medians of rounds taken in turns, with the least and the greatest; built for \(processor).",
            description: "Logarithms of cost against logarithms of size, a line for each size that grows.")
        return BandChart(
            labels: labels, horizontal: sizes.map { log10($0 / (sizes.first ?? 1)) },
            horizontalTitle: "powers of ten of the size, beside the smallest", series: series, language: .english)
    }
}
