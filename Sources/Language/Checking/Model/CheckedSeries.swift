package struct CheckedSeries: Sendable {
    package let title: CheckedFilledText?
    package let value: CheckedExpression
}
