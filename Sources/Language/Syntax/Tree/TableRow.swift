package struct TableRow: Sendable, Equatable {
    package let title: FilledText
    package let cells: [Expression]
}
