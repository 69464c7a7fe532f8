extension CheckProblem {
    var pricesWording: Text? {
        switch self {
        case .noPriceYear(let year):
            (
                .noPriceYear, "prices of \(year) cannot be converted: the model has no price year",
                "all money of a model is in the prices of one year",
                "put above: currency EUR and the year, such as currency EUR \(year)"
            )
        case .noPriceIndex(let from, let to):
            (
                .noPriceIndex, "prices of \(from) cannot be converted to those of \(to): there is no price index",
                "a figure of another year would silently be too low or too high",
                "put above: prices TABLE.COLUMN, a table with a row for each year"
            )
        case .yearWithoutIndex(let year, let known):
            (
                .yearWithoutIndex, "the price index has no row for \(year)", Self.spoken(known),
                "add the year to its table"
            )
        case .rowIsNoYear(let name):
            (
                .rowIsNoYear, "the row '\(name)' of the price index is no year", nil,
                "name the rows by year with `by`, such as: table cpi from \"cpi.csv\" by year { index: number }"
            )
        case .unusedPriceIndex:
            (
                .unusedPriceIndex, "no amount is converted by this price index", nil,
                "write the year behind amounts of other years, such as 100 EUR 2016, or take it out"
            )
        case .shownInOtherPrices(let year):
            (
                .shownInOtherPrices, "a result cannot be shown in prices of \(year)",
                "results are in the prices of the model's year, whatever amounts were written in",
                "leave the year out, or choose another with currency"
            )
        default: nil
        }
    }

    /// The years that an index has.
    private static func spoken(_ years: [Int]) -> String? {
        guard let first = years.min(), let last = years.max() else { return nil }
        let isWhole = years.count == last - first + 1
        return isWhole
            ? "it has the years \(first) to \(last)"
            : "it has \(years.sorted().map { "\($0)" }.joined(separator: ", "))"
    }
}
