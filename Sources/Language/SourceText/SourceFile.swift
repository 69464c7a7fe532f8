/// A text with a name, as it was read, and the places where its lines begin.
///
/// Offsets are bytes of the UTF-8 text; lines and columns count from 1, columns in characters as a reader sees them.
package struct SourceFile: Sendable {
    package let name: String
    package let bytes: [UInt8]
    private let lineStarts: [Int]

    package init(name: String, text: String) {
        self.name = name
        bytes = Array(text.utf8)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    /// The text between two byte offsets; offsets outside the file are moved to its ends.
    package func text(from lower: Int, to upper: Int) -> String {
        let start = min(max(lower, 0), bytes.count)
        let end = min(max(upper, start), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The line, from 1, that holds a byte offset. Complexity: O(log lines).
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The byte offset at which the line of another offset begins.
    package func lineStart(at offset: Int) -> Int { lineStarts[line(at: offset) - 1] }

    /// The column, from 1 and in characters, of a byte offset within its line. Complexity: O(column).
    package func column(at offset: Int) -> Int {
        let start = lineStart(at: offset)
        let stretch = bytes[start..<min(max(offset, start), bytes.count)]
        // A plain character is a byte, which saves the work where one line is a whole file.
        if stretch.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) { return stretch.count + 1 }
        return String(decoding: stretch, as: UTF8.self).count + 1
    }

    /// Where the line of a byte offset ends, its end-of-line characters left out, or a number of bytes further on.
    package func lineEnd(from offset: Int, within limit: Int) -> Int {
        var end = min(offset, bytes.count)
        while end < bytes.count, end - offset < limit, bytes[end] != UInt8(ascii: "\n"),
            bytes[end] != UInt8(ascii: "\r")
        {
            end += 1
        }
        return end
    }

    /// How many blanks the line of a byte offset begins with.
    package func indentation(at offset: Int) -> Int {
        let start = lineStart(at: offset)
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") { end += 1 }
        return end - start
    }

    /// The text of a line, from 1, without its end-of-line characters.
    package func lineText(_ line: Int) -> String {
        guard line >= 1, line <= lineStarts.count else { return "" }
        let end = line < lineStarts.count ? lineStarts[line] : bytes.count
        var text = self.text(from: lineStarts[line - 1], to: end)
        while let last = text.last, last.isNewline { text.removeLast() }
        return text
    }
}
