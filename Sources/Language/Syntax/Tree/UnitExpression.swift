package import SourceText

/// A unit as it is written behind a number or a column: words multiplied and divided, each with a power.
package struct UnitExpression: Sendable, Equatable {
    package struct Factor: Sendable, Equatable {
        package let name: Name
        /// Negative where the word stands behind a division sign.
        package let power: Int
        /// The year of the prices, behind `EUR`; nil for those of the model's price year.
        package let year: Int?

        init(name: Name, year: Int? = nil, power: Int) {
            self.name = name
            self.year = year
            self.power = power
        }
    }

    package let factors: [Factor]
    package let range: SourceRange
}
