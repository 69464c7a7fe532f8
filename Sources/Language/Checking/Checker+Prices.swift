import Quantities
import SourceText
import Syntax

/// Price years: amounts written in the prices of another year become amounts of the model's price year.
extension Checker {
    /// `prices TABLE.COLUMN`: the index whose rows are named by year.
    mutating func checkPrices(_ expression: Expression) {
        // Until the index is found good, what needs it is not reported as well.
        priceIndexFailed = true
        let column = checked(expression, in: .model)
        guard column.type != .unknown else { return }
        guard case .column(let dimension, _, let names) = column.type, case .column(let values) = column.kind else {
            return report(
                .wrongType(what: "the price index", expected: "a column of a table", found: column.type.spoken),
                at: expression.range)
        }
        guard dimension == .none else {
            return report(
                .wrongUnit(what: "the price index", expected: "number", found: dimension.description),
                at: expression.range)
        }
        guard !names.isEmpty else { return report(.rowsWithoutNames, at: expression.range) }
        var entries: [(year: Int, value: Double)] = []
        for (name, value) in zip(names, values) {
            guard let year = Int(name), Parser.priceYears.contains(year), name.count == 4 else {
                return report(.rowIsNoYear(name), at: expression.range)
            }
            guard value > 0 else {
                return report(
                    .outOfRange(what: "the price index of \(year)", value: value, allowed: "above zero"),
                    at: expression.range)
            }
            entries.append((year, value))
        }
        guard Set(entries.map(\.year)).count == entries.count else { return }
        priceIndex = PriceIndex(entries)
        priceIndexFailed = false
    }

    /// What a euro of a year is worth in euros of the model's price year; nil, and reported, where that is not known.
    mutating func priceFactor(of year: Int, at range: SourceRange) -> Double? {
        guard let priceYear = model.priceYear else {
            if settings["currency"] == nil, !unreadWords.contains("currency"), !missesModel {
                report(.noPriceYear(year), at: range)
            }
            return nil
        }
        guard year != priceYear else { return 1 }
        wantsPriceIndex = true
        guard let priceIndex else {
            if !priceIndexFailed, !unreadWords.contains("prices"), !missesModel {
                report(.noPriceIndex(from: year, to: priceYear), at: range)
            }
            return nil
        }
        guard let from = priceIndex[year], let to = priceIndex[priceYear] else {
            let missing = priceIndex[year] == nil ? year : priceYear
            report(.yearWithoutIndex(missing, known: priceIndex.years), at: range)
            return nil
        }
        let factor = to / from
        let conversion = PriceConversion(from: year, to: priceYear, factor: factor, range: range)
        if convertedPlaces.insert(range).inserted { model.priceConversions.append(conversion) }
        return factor
    }

    /// An index that nothing is converted by was meant for something.
    mutating func finishPrices(of file: SourceFileID) {
        guard let place = settings["prices"], place.file == file, priceIndex != nil, !wantsPriceIndex
        else { return }
        report(.unusedPriceIndex, at: place)
    }
}
