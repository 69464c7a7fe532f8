import Quantities
import SourceText

/// A table as it was read from a file: its columns with a unit, in canonical units, and the names of its rows.
struct CheckedTable {
    struct Column {
        let name: String
        let dimension: Dimension
        /// Nil where the column has a problem, which has been reported.
        let values: [Double]?
        let range: SourceRange
    }

    let name: String
    let rowNames: [String]
    let rows: Int
    let columns: [Column]
    /// Whether it may have more columns, which could not be read.
    let isIncomplete: Bool
}
