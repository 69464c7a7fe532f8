package struct TableRow: Sendable, Equatable {
    package let title: Quoted
    package let cells: [Expression]
}
