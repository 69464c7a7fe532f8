package import SourceText

/// An amount, or a column of them, that is written in the prices of another year than the model's: converted once, where
/// it is written.
package struct PriceConversion: Sendable, Equatable {
    /// The year of the prices in which it is written.
    package let from: Int
    /// The price year of the model.
    package let to: Int
    /// What a euro of the first year is worth in euros of the second: the index of the second divided by that of the
    /// first.
    package let factor: Double
    /// The unit in the text.
    package let range: SourceRange
}
