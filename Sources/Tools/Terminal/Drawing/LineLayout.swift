/// Where the characters of a prompt and a text stand on a screen of some width.
struct LineLayout: Equatable {
    struct Row: Equatable {
        /// The part of the row that belongs to a prompt.
        var prompt = ""
        var text = ""
        var columns = 0
        /// Whether the line goes on in the next row because this one is full.
        var isWrapped = false
    }

    private(set) var rows: [Row] = [Row()]
    private(set) var cursorRow = 0
    private(set) var cursorColumn = 0
    private let width: Int

    /// - Complexity: O(characters).
    init(_ view: LineView, width: Int) {
        self.width = width
        for character in view.prompt { place(character, isPrompt: true) }
        for (number, character) in view.content.characters.enumerated() {
            let hasCursor = number == view.content.cursor
            guard character.isNewline else {
                place(character, isPrompt: false, hasCursor: hasCursor)
                continue
            }
            if hasCursor { placeCursorAtEnd() }
            rows.append(Row())
            for character in view.continuation { place(character, isPrompt: true) }
        }
        if view.content.cursor == view.content.characters.count { placeCursorAtEnd() }
    }

    private mutating func place(_ character: Character, isPrompt: Bool, hasCursor: Bool = false) {
        let (shown, columns) =
            character == "\t" ? ("    ", 4) : (String(character), DisplayWidth.columns(of: character))
        var row = rows[rows.count - 1]
        if columns > 0, row.columns > 0, row.columns + columns > width {
            // What is left of the row is filled, so that the terminal puts the character in the next row even if it is
            // made of parts that would fit.
            row.text += String(repeating: " ", count: width - min(row.columns, width))
            row.isWrapped = true
            rows[rows.count - 1] = row
            rows.append(Row())
            row = Row()
        }
        if hasCursor { (cursorRow, cursorColumn) = (rows.count - 1, min(row.columns, width - 1)) }
        if isPrompt { row.prompt += shown } else { row.text += shown }
        row.columns += columns
        rows[rows.count - 1] = row
    }

    /// Behind the last character; where the row is full, in an empty row of its own.
    private mutating func placeCursorAtEnd() {
        if rows[rows.count - 1].columns >= width {
            rows[rows.count - 1].isWrapped = true
            rows.append(Row())
        }
        (cursorRow, cursorColumn) = (rows.count - 1, rows[rows.count - 1].columns)
    }
}
