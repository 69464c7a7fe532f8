package struct CheckedTableRow: Sendable {
    package let title: CheckedFilledText
    package let cells: [CheckedExpression]
}
