/// How many rows a column has, and their names where they have names.
package struct ColumnShape: Sendable, Hashable {
    package let rows: Int
    package let names: [String]
}
