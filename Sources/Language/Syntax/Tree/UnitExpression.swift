package import SourceText

/// A unit as it is written behind a number or a column: words multiplied and divided, each with a power.
package struct UnitExpression: Sendable, Equatable {
    package struct Factor: Sendable, Equatable {
        package let name: Name
        /// Negative where the word stands behind a division sign.
        package let power: Int
    }

    package let factors: [Factor]
    package let range: SourceRange
}
