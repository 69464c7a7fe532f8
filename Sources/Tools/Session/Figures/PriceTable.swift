import Checking
import Report
import SourceText

/// The conversions of prices that the models of a text make, as tables: from which year, by which factor, and where.
struct PriceTable {
    let loaded: LoadedText
    let language: ReportLanguage

    /// More places of one factor are counted, not named: the text itself holds them.
    private static let mostPlaces = 12

    /// A table for each model that converts prices, the notebook's own first.
    func tables() -> [ReportTable] {
        let words = ReportWords(language)
        var seen: Set<SourceRange> = []
        return loaded.models.compactMap { model in
            let conversions = model.priceConversions.filter { seen.insert($0.range).inserted }
            guard let year = model.priceYear, !conversions.isEmpty else { return nil }
            let rows = Set(conversions.map(\.from)).sorted().map { from in
                row(from, conversions.filter { $0.from == from })
            }
            let name = model.title ?? model.name
            return ReportTable(
                title: words.convertedPrices(to: year) + (name.isEmpty ? "" : ": \(name)"), unitNote: "",
                sourceNote: "",
                columnHeadings: [words.pricesOf, words.factor, words.places], rows: rows)
        }
    }

    private func row(_ year: Int, _ conversions: [PriceConversion]) -> ReportTable.Row {
        let places = conversions.prefix(Self.mostPlaces).map { loaded.library.place($0.range) }
        let more = conversions.count > Self.mostPlaces ? ["+ \(conversions.count - Self.mostPlaces)"] : []
        return ReportTable.Row(
            heading: "\(year)",
            cells: [
                .init(main: NumberText(language).number(conversions[0].factor, decimals: 4)),
                .init(main: (places + more).joined(separator: ", ")),
            ])
    }
}
