import Terminal

/// A model of a terminal's screen: what somebody would see after some bytes, as far as this program uses a terminal.
///
/// After ECMA-48 and the VT100: printing with the wrap put off at the last column, CR, LF, BEL, the cursor movements,
/// erasing, and modes and colours, which are passed over. What it does not know is kept in `unknown`.
struct Screen {
    private struct Row {
        /// One text a column; the second column of a wide character holds an empty one.
        var cells: [String]
        /// Whether the line goes on in the next row.
        var isWrapped = false
    }

    private(set) var columns: Int
    private(set) var height: Int
    private var rows: [Row]
    /// What has left the screen at its top.
    private var past: [Row] = []
    private(set) var cursorRow = 0
    private(set) var cursorColumn = 0
    private var isWrapPending = false
    private(set) var unknown: [String] = []
    private(set) var bells = 0
    /// The last rendition that was set, such as "1;34", and those that any text was printed in.
    private var rendition = ""
    private(set) var renditions: Set<String> = []
    private var sequence: String?
    private var waiting: [UInt8] = []

    init(columns: Int = 80, rows: Int = 24) {
        self.columns = columns
        height = rows
        self.rows = Array(repeating: Row(cells: Array(repeating: " ", count: columns)), count: rows)
    }

    /// The rows as text without blanks at their ends, and without empty rows at the bottom.
    var lines: [String] {
        var lines = rows.map(Self.text)
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    /// What has left the screen and what is on it.
    var history: [String] { past.map(Self.text) + lines }

    /// The row with the cursor.
    var line: String { Self.text(rows[cursorRow]) }

    /// The last rows that hold anything as one text, with the blanks between them.
    func tail(_ count: Int) -> String {
        var text = rows.prefix(lines.count).suffix(count).map { $0.cells.joined() }.joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    private static func text(_ row: Row) -> String {
        var text = row.cells.joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    mutating func show(_ bytes: [UInt8]) {
        waiting += bytes
        // A character that is not whole yet waits for the rest of it.
        var end = waiting.count
        while end > 0, waiting.count - end < 3, waiting[end - 1] & 0xC0 == 0x80 { end -= 1 }
        if end > 0, waiting[end - 1] >= 0xC0 { end -= 1 } else { end = waiting.count }
        if end < waiting.count, String(validating: waiting[end...], as: UTF8.self) != nil { end = waiting.count }
        let text = String(decoding: waiting[..<end], as: UTF8.self)
        waiting.removeSubrange(..<end)
        for scalar in text.unicodeScalars { show(scalar) }
    }

    mutating func show(_ text: String) { show(Array(text.utf8)) }

    private mutating func show(_ scalar: Unicode.Scalar) {
        if var open = sequence {
            open.unicodeScalars.append(scalar)
            let isEnd = open.unicodeScalars.count == 1 ? scalar != "[" : 0x40...0x7E ~= scalar.value
            sequence = isEnd ? nil : open
            if isEnd { obey(open) }
            return
        }
        switch scalar {
        case "\u{1B}": sequence = ""
        case "\r": (cursorColumn, isWrapPending) = (0, false)
        case "\n": lineFeed()
        case "\u{7}": bells += 1
        case "\u{8}": (cursorColumn, isWrapPending) = (max(0, cursorColumn - 1), false)
        default: scalar.value < 0x20 ? unknown.append("\(scalar.value)") : print(scalar)
        }
    }

    private mutating func print(_ scalar: Unicode.Scalar) {
        let width = DisplayWidth.columns(of: Character(scalar))
        renditions.insert(rendition)
        if width == 0 { return join(scalar) }
        if isWrapPending || cursorColumn + width > columns {
            rows[cursorRow].isWrapped = true
            lineFeed()
            cursorColumn = 0
        }
        rows[cursorRow].cells[cursorColumn] = String(scalar)
        if width == 2, columns > 1 { rows[cursorRow].cells[cursorColumn + 1] = "" }
        isWrapPending = cursorColumn + width >= columns
        cursorColumn = isWrapPending ? columns - 1 : cursorColumn + width
    }

    /// Puts a mark on the character before the cursor.
    private mutating func join(_ scalar: Unicode.Scalar) {
        var column = isWrapPending ? cursorColumn : cursorColumn - 1
        while column > 0, rows[cursorRow].cells[column].isEmpty { column -= 1 }
        if column >= 0 { rows[cursorRow].cells[column].unicodeScalars.append(scalar) }
    }

    private mutating func lineFeed() {
        isWrapPending = false
        guard cursorRow == height - 1 else { return cursorRow += 1 }
        past.append(rows.removeFirst())
        rows.append(emptyRow)
    }

    private var emptyRow: Row { Row(cells: Array(repeating: " ", count: columns)) }

    private mutating func obey(_ sequence: String) {
        guard sequence.first == "[", let final = sequence.last else { return unknown.append(sequence) }
        let parameters = sequence.dropFirst().dropLast()
        let number = Int(parameters.split(separator: ";").first ?? "")
        let count = max(1, number ?? 1)
        switch final {
        case "A": cursorRow = max(0, cursorRow - count)
        case "B": cursorRow = min(height - 1, cursorRow + count)
        case "C": cursorColumn = min(columns - 1, cursorColumn + count)
        case "D": cursorColumn = max(0, cursorColumn - count)
        case "H" where parameters.isEmpty: (cursorRow, cursorColumn) = (0, 0)
        case "J" where number == nil || number == 0:
            eraseLine(from: cursorColumn)
            for row in (cursorRow + 1)..<max(height, cursorRow + 1) { rows[row] = emptyRow }
        case "J" where number == 2: for row in 0..<height { rows[row] = emptyRow }
        case "K" where number == nil || number == 0: eraseLine(from: cursorColumn)
        case "m": rendition = parameters == "0" ? "" : String(parameters)
        case "h" where parameters == "?2004", "l" where parameters == "?2004": break
        default: unknown.append(sequence)
        }
        if "ABCDH".contains(final) { isWrapPending = false }
    }

    private mutating func eraseLine(from column: Int) {
        for column in column..<columns { rows[cursorRow].cells[column] = " " }
        rows[cursorRow].isWrapped = false
    }

    /// Gives the window another width, and wraps its lines anew as most terminals do.
    mutating func resize(columns newColumns: Int) {
        // Lines as they were before any wrapping, and where in them the cursor is.
        var lines: [[String]] = [[]]
        var cursor = (line: 0, cell: 0)
        for (number, row) in rows.enumerated() {
            if number == cursorRow { cursor = (lines.count - 1, lines[lines.count - 1].count + cursorColumn) }
            lines[lines.count - 1] += row.cells
            if !row.isWrapped { lines.append([]) }
        }
        columns = newColumns
        var fresh: [Row] = []
        for (number, line) in lines.enumerated() where number < lines.count - 1 || !line.isEmpty {
            var cells = line
            let least = number == cursor.line ? cursor.cell + 1 : 0
            while cells.count > least, cells.last == " " { cells.removeLast() }
            var position = 0
            repeat {
                var end = min(position + columns, cells.count)
                if end < cells.count, cells[end].isEmpty { end -= 1 }
                if number == cursor.line, position..<max(end, position + 1) ~= cursor.cell {
                    (cursorRow, cursorColumn) = (fresh.count, cursor.cell - position)
                }
                let part = Array(cells[position..<end])
                let padding = Array(repeating: " ", count: columns - part.count)
                fresh.append(Row(cells: part + padding, isWrapped: end < cells.count))
                position = end
            } while position < cells.count
        }
        rows = fresh
        while rows.count > height, cursorRow < rows.count - 1, Self.text(rows[rows.count - 1]) == "" {
            rows.removeLast()
        }
        while rows.count > height {
            past.append(rows.removeFirst())
            cursorRow -= 1
        }
        while rows.count < height { rows.append(emptyRow) }
        isWrapPending = false
    }
}
