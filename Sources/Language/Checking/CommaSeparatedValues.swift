import SourceText

/// The cells of a CSV text (RFC 4180), each with its place. A line ends with LF, CR LF or CR.
struct CommaSeparatedValues {
    struct Cell {
        let text: String
        let range: SourceRange
        /// What is wrong with its quotes, in words; nil where they are well.
        let fault: String?
    }

    let heading: [Cell]
    let rows: [[Cell]]

    /// Reads a whole file. Empty lines are passed over. Complexity: O(length).
    init(_ data: DataFile) {
        let bytes = data.source.bytes
        var position = 0
        // A byte order mark, which spreadsheets write, is no part of the first name.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        var lines: [[Cell]] = []
        while position < bytes.count {
            var cells: [Cell] = []
            var lineEnds = false
            while !lineEnds {
                let start = position
                var content: [UInt8] = []
                var fault: String?
                if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                    position += 1
                    while position < bytes.count {
                        if bytes[position] == UInt8(ascii: "\"") {
                            guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else { break }
                            position += 1
                        }
                        content.append(bytes[position])
                        position += 1
                    }
                    if position == bytes.count { fault = "its quotes are never closed" }
                    position = min(position + 1, bytes.count)
                    if position < bytes.count, !Self.endsCell(bytes[position]) {
                        fault = "something stands behind its closing quote"
                    }
                }
                while position < bytes.count, !Self.endsCell(bytes[position]) {
                    content.append(bytes[position])
                    position += 1
                }
                let text = String(decoding: content, as: UTF8.self)
                let range = SourceRange(file: data.file, lower: start, upper: position)
                cells.append(Cell(text: text, range: range, fault: fault))
                lineEnds = position >= bytes.count || bytes[position] != UInt8(ascii: ",")
                let isReturn = position < bytes.count && bytes[position] == UInt8(ascii: "\r")
                position += 1
                if isReturn, position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
            }
            if cells.count > 1 || cells[0].text.contains(where: { !$0.isWhitespace }) { lines.append(cells) }
        }
        heading = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    private static func endsCell(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
