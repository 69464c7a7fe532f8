package struct CheckedSeries: Sendable {
    package let title: String?
    package let value: CheckedExpression
}
