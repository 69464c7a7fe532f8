/// The part of a source line around a range that fits on a terminal, so that a file of one long line stays readable.
struct LineWindow {
    let text: String
    /// How many characters stand before the range.
    let start: Int
    /// How many characters of the range are shown, one at least.
    let length: Int

    /// Characters shown before the range where the line is longer than the window.
    private static let before = 40
    private static let width = 120
    /// A line of which more bytes than this stand before the range is cut at its beginning.
    private static let longestBefore = 100

    /// Complexity: O(width), however long the line is.
    init(of file: SourceFile, around range: SourceRange) {
        let lineStart = file.lineStart(at: range.lower)
        var from = lineStart
        if range.lower - lineStart > Self.longestBefore {
            from = range.lower - Self.before
            while from > lineStart, Self.continuesCharacter(file.bytes[from]) { from -= 1 }
        }
        // A character has at most four bytes, or a few more with marks upon it.
        let end = file.lineEnd(from: range.lower, within: 8 * Self.width)
        let leading = file.text(from: from, to: range.lower).count
        let line = file.text(from: from, to: max(end, range.lower))
        text = String(line.prefix(Self.width))
        start = leading
        let covered = file.text(from: range.lower, to: min(range.upper, end)).count
        length = max(1, min(covered, text.count - leading))
    }

    private static func continuesCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
