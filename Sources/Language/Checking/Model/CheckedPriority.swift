package struct CheckedPriority: Sendable {
    package let value: CheckedExpression
    package let descending: Bool
}
