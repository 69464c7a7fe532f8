/// Says what to send to a terminal so that it shows a prompt, a text and the cursor, in place of what it showed.
///
/// Lines that are too long are left to the terminal to wrap, so that terminals which fit their text to a new width put
/// it where the layout expects it. Of a text with more rows than the screen, the rows around the cursor are shown.
package struct LinePainter: Sendable {
    private struct Drawn {
        let view: LineView
        let size: TerminalSize
        /// The first row of the layout that is on the screen, the row with the cursor, and the last on the screen.
        let first: Int
        let cursor: Int
        let last: Int
    }

    private let isColoured: Bool
    /// What stands on the screen; nil where the cursor is at the start of an empty row.
    private var drawn: Drawn?

    package init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    /// Replaces what was painted last.
    package mutating func paint(_ view: LineView, size: TerminalSize) -> String {
        let layout = LineLayout(view, width: size.columns)
        let first = firstRow(layout, size)
        let last = min(layout.rows.count, first + size.rows) - 1
        var text = rewound(to: size)
        for number in first...last {
            let row = layout.rows[number]
            text += row.prompt.isEmpty || !isColoured ? row.prompt : "\u{1B}[1;34m\(row.prompt)\u{1B}[0m"
            text += row.text
            guard number < last else { continue }
            if !row.isWrapped {
                text += "\r\n"
            } else if layout.rows[number + 1] == LineLayout.Row() {
                // The terminal goes to the next row only when something is printed there.
                text += " \r"
            }
        }
        text += Self.up(last - layout.cursorRow) + "\r" + Self.right(layout.cursorColumn)
        drawn = Drawn(view: view, size: size, first: first, cursor: layout.cursorRow, last: last)
        return text
    }

    /// Puts the cursor at the start of the row below what was painted, which stays as it is.
    package mutating func leave() -> String {
        guard let drawn else { return "" }
        self.drawn = nil
        return Self.down(drawn.last - drawn.cursor) + "\r\n"
    }

    /// Takes note that the screen is empty and the cursor at its start.
    package mutating func forget() {
        drawn = nil
    }

    /// Goes to the start of what was painted and erases it and all below.
    private func rewound(to size: TerminalSize) -> String {
        guard let drawn else { return "\r\u{1B}[J" }
        var rowsAbove = drawn.cursor - drawn.first
        if drawn.size.columns != size.columns {
            rowsAbove = LineLayout(drawn.view, width: size.columns).cursorRow
        }
        return Self.up(min(rowsAbove, size.rows - 1)) + "\r\u{1B}[J"
    }

    /// The first row to show: all of them where they fit, otherwise as few moved as keep the cursor in sight.
    private func firstRow(_ layout: LineLayout, _ size: TerminalSize) -> Int {
        let highest = max(0, layout.rows.count - size.rows)
        let present = min(drawn?.first ?? 0, highest)
        if layout.cursorRow < present { return layout.cursorRow }
        if layout.cursorRow >= present + size.rows { return layout.cursorRow - size.rows + 1 }
        return present
    }

    private static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }

    private static func down(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)B" : "" }

    private static func right(_ columns: Int) -> String { columns > 0 ? "\u{1B}[\(columns)C" : "" }
}
