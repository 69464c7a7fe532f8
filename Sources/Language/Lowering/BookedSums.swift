import Program

/// The columns that a population's bookings sum, each of them once.
struct BookedSums {
    /// Over all individuals.
    private(set) var ofAll: [Node] = []
    /// Over those who have begun a course, as they are nothing for the others.
    private(set) var ofCourses: [Node] = []

    /// What a booking's factor is multiplied by.
    ///
    /// - Parameter isOfCourses: whether the column is nothing for who has begun no course.
    mutating func times(
        _ column: Node, isOfCourses: Bool, _ graph: Graph, _ tables: inout ColumnTables
    ) -> Booking.Times {
        // What is the same for all in a state is counted.
        if case .byState(let values) = graph.kind(column) { return .states(table: tables.table(values)) }
        if isOfCourses { return .courses(Self.place(of: column, in: &ofCourses)) }
        return .sum(Self.place(of: column, in: &ofAll))
    }

    private static func place(of column: Node, in sums: inout [Node]) -> Int {
        if let known = sums.firstIndex(of: column) { return known }
        sums.append(column)
        return sums.count - 1
    }
}
