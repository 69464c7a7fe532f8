package import SourceText

/// `dropout at rate r` or `dropout with chance c per year`.
package struct Dropout: Sendable, Equatable {
    package enum Speed: Sendable, Equatable {
        case rate(Expression)
        case chance(Expression, period: UnitExpression)
    }

    package let range: SourceRange
    package let speed: Speed
}
