import SourceText

/// The price index of a model: a number for each of some years.
struct PriceIndex {
    /// The years in the order of the table.
    let years: [Int]
    private let byYear: [Int: Double]

    /// - Precondition: no year stands twice.
    init(_ entries: [(year: Int, value: Double)]) {
        years = entries.map(\.year)
        byYear = Dictionary(uniqueKeysWithValues: entries)
    }

    subscript(year: Int) -> Double? { byYear[year] }
}
