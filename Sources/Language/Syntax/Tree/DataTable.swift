/// `table NAME from "file" by KEY { column, column: unit }`.
package struct DataTable: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package let name: Name
        package let unit: UnitExpression
    }

    package let name: Name
    package let path: Quoted
    package let key: Name?
    package let columns: [Column]
    /// The first words of clauses that could not be read; their problems have been reported.
    package let unread: [String]
}
