/// The cells of a terminal's window.
package struct TerminalSize: Sendable, Equatable {
    package let columns: Int
    package let rows: Int

    /// A size of at least one cell.
    package init(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
    }

    /// What a terminal that does not tell is taken to have: the VT100's 80 by 24.
    package static let usual = TerminalSize(columns: 80, rows: 24)
}
