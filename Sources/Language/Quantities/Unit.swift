/// A unit as a modeller writes it: a dimension and how many canonical units it is worth.
///
/// Canonical units are the euro of the model's price year, the month, the hour of work, the QALY and one.
package struct Unit: Sendable, Hashable {
    package var dimension: Dimension
    /// How many canonical units one of this unit is: a year is 12 (months), a percentage 0.01.
    package var scale: Double
    /// How many units of the model's prices one of this unit's prices is worth; 1 where it is written in those prices.
    package var priceFactor: Double

    package init(_ dimension: Dimension, scale: Double = 1, priceFactor: Double = 1) {
        self.dimension = dimension
        self.scale = scale
        self.priceFactor = priceFactor
    }

    package static let number = Unit(.none)

    package static func * (left: Unit, right: Unit) -> Unit {
        Unit(
            left.dimension * right.dimension, scale: left.scale * right.scale,
            priceFactor: left.priceFactor * right.priceFactor)
    }

    package static func / (left: Unit, right: Unit) -> Unit {
        Unit(
            left.dimension / right.dimension, scale: left.scale / right.scale,
            priceFactor: left.priceFactor / right.priceFactor)
    }

    /// A number of this unit in canonical units.
    ///
    /// Where one canonical unit is a whole number of these, as with 12 EUR/year or 100 %, it divides by that number, so
    /// that 35 % is the double nearest to 0.35 and not a rounding beside it. Prices are converted first, by one
    /// multiplication.
    package func canonical(_ value: Double) -> Double {
        let value = value * priceFactor
        let perUnit = (1 / scale).rounded()
        let isWhole = perUnit >= 2 && perUnit <= 1e6 && (perUnit * scale - 1).magnitude < 1e-12
        return isWhole ? value / perUnit : value * scale
    }

    /// The unit that a word stands for, or nil where it is no unit.
    package static func named(_ word: String) -> Unit? {
        byWord[word]
    }

    private static let byWord = Dictionary(
        table.flatMap { entry in entry.words.map { ($0, entry.unit) } }, uniquingKeysWith: { first, _ in first })

    /// Every word that is a unit; these words cannot be names in a model.
    package static var words: [String] { table.flatMap(\.words) }

    /// Days in a year, averaged over the Julian cycle of leap years.
    package static let daysPerYear = 365.25
    package static let monthsPerYear = 12.0

    private static let table: [(words: [String], unit: Unit)] = [
        (["EUR"], Unit(.money)),
        (["month", "months"], Unit(.time)),
        (["year", "years"], Unit(.time, scale: monthsPerYear)),
        (["quarter", "quarters"], Unit(.time, scale: 3)),
        (["week", "weeks"], Unit(.time, scale: 7 * monthsPerYear / daysPerYear)),
        (["day", "days"], Unit(.time, scale: monthsPerYear / daysPerYear)),
        (["hour", "hours"], Unit(.work)),
        (["QALY", "QALYs"], Unit(.health)),
        (["count", "person", "people", "household", "households", "client", "clients"], Unit(.count)),
        (["number"], .number),
        (["%"], Unit(.none, scale: 0.01)),
    ]
}
