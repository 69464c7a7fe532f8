package struct CheckedTableRow: Sendable {
    package let title: String
    package let cells: [CheckedExpression]
}
