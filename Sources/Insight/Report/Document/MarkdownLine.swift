/// One line of a text in Markdown, its leading blanks counted.
struct MarkdownLine: Equatable, Sendable {
    /// Leading blanks in columns; a tab reaches to the next multiple of four.
    let indent: Int
    /// The line without leading and without trailing blanks.
    let content: String
    /// Whether the line ended in two blanks or more, which asks for a line break.
    let hasHardBreak: Bool

    var isBlank: Bool { content.isEmpty }

    /// The lines of a text, ended by LF, CR LF or CR.
    static func lines(of text: String) -> [MarkdownLine] {
        var lines: [MarkdownLine] = []
        var line = String.UnicodeScalarView()
        var followsReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\n", followsReturn {
                followsReturn = false
                continue
            }
            followsReturn = scalar == "\r"
            if scalar == "\n" || scalar == "\r" {
                lines.append(MarkdownLine(line))
                line = String.UnicodeScalarView()
            } else {
                line.append(scalar)
            }
        }
        lines.append(MarkdownLine(line))
        return lines
    }

    init(_ text: String.UnicodeScalarView) {
        var indent = 0
        var start = text.startIndex
        while start < text.endIndex, text[start] == " " || text[start] == "\t" {
            indent += text[start] == "\t" ? 4 - indent % 4 : 1
            start = text.index(after: start)
        }
        var end = text.endIndex
        var blanks = 0
        while end > start, text[text.index(before: end)] == " " || text[text.index(before: end)] == "\t" {
            end = text.index(before: end)
            blanks += 1
        }
        self.indent = indent
        content = String(text[start..<end])
        hasHardBreak = blanks >= 2 && !content.isEmpty
    }

    private init(indent: Int, content: String, hasHardBreak: Bool) {
        self.indent = indent
        self.content = content
        self.hasHardBreak = hasHardBreak
    }

    /// The line moved to the left, as far as its leading blanks allow.
    func outdented(by columns: Int) -> MarkdownLine {
        MarkdownLine(indent: max(0, indent - columns), content: content, hasHardBreak: hasHardBreak)
    }

    /// What follows the first characters of the line, as a line of its own.
    func dropping(_ count: Int) -> MarkdownLine {
        let rest = MarkdownLine(String.UnicodeScalarView(content.unicodeScalars.dropFirst(count)))
        return MarkdownLine(
            indent: rest.indent, content: rest.content, hasHardBreak: hasHardBreak && !rest.content.isEmpty)
    }

    /// The line as it was written, for code.
    var verbatim: String {
        String(repeating: " ", count: indent) + content + (hasHardBreak ? "  " : "")
    }
}
