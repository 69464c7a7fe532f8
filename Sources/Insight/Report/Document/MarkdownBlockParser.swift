/// Divides lines into blocks.
///
/// Every line is taken into one block and is never visited again at the same depth; the depth has a
/// bound, so the time is near linear whatever the text.
struct MarkdownBlockParser: Sendable {
    /// How deep quotes and lists may lie in one another; deeper marks are read as text.
    ///
    /// Ours: no notebook needs more, and the stack of the machine holds it easily.
    static let deepest = 12

    let lines: [MarkdownLine]
    let depth: Int
    var index = 0

    /// The blocks of lines.
    static func blocks(of lines: [MarkdownLine], depth: Int = 0) -> [MarkdownBlock] {
        var parser = MarkdownBlockParser(lines: lines, depth: depth)
        var blocks: [MarkdownBlock] = []
        while parser.index < lines.count {
            if lines[parser.index].isBlank {
                parser.index += 1
            } else {
                blocks.append(parser.block())
            }
        }
        return blocks
    }

    /// The block that starts at the present line, which is not blank.
    ///
    /// - Postcondition: at least one line has been taken.
    private mutating func block() -> MarkdownBlock {
        switch mark(at: index) {
        case .heading(let level, let text):
            index += 1
            return .heading(level: level, text: text)
        case .rule:
            index += 1
            return .rule
        case .fence(let character, let length):
            return code(character, length)
        case .quote:
            return quote()
        case .item(let kind, let number, _):
            return list(kind: kind, start: number)
        case .none:
            return tableBlock() ?? paragraph()
        }
    }

    /// The mark of a line; at the greatest depth quotes and lists no longer count.
    func mark(at index: Int) -> MarkdownMark {
        let mark = MarkdownMark(lines[index])
        guard depth >= MarkdownBlockParser.deepest else { return mark }
        switch mark {
        case .quote, .item: return .none
        case .none, .heading, .rule, .fence: return mark
        }
    }

    /// Code until a closing fence at least as long as the opening one, or until the end.
    private mutating func code(_ character: Character, _ length: Int) -> MarkdownBlock {
        let indent = lines[index].indent
        index += 1
        var code: [String] = []
        while index < lines.count {
            let line = lines[index]
            index += 1
            let closing = line.content.prefix { $0 == character }.count
            if closing >= length, closing == line.content.count { break }
            code.append(line.outdented(by: indent).verbatim)
        }
        return .code(code.joined(separator: "\n"))
    }

    private mutating func quote() -> MarkdownBlock {
        var inner: [MarkdownLine] = []
        while index < lines.count, case .quote = mark(at: index) {
            inner.append(lines[index].dropping(1).outdented(by: 1))
            index += 1
        }
        return .quote(MarkdownBlockParser.blocks(of: inner, depth: depth + 1))
    }

    /// Text until a blank line or the start of another block; an underline makes it a heading.
    private mutating func paragraph() -> MarkdownBlock {
        var text = ""
        while index < lines.count {
            let line = lines[index]
            if line.isBlank { break }
            if !text.isEmpty {
                if let level = MarkdownBlockParser.underlineLevel(line.content) {
                    index += 1
                    return .heading(level: level, text: text)
                }
                if mark(at: index).endsParagraph || startsTable(at: index) { break }
                text += "\n"
            }
            text += line.content + (line.hasHardBreak ? "  " : "")
            index += 1
        }
        return .paragraph(text)
    }

    /// The level a line gives to the text above it: `===` is 1, `---` is 2.
    private static func underlineLevel(_ content: String) -> Int? {
        guard content.count >= 2, let first = content.first, first == "=" || first == "-" else { return nil }
        guard content.allSatisfy({ $0 == first }) else { return nil }
        return first == "=" ? 1 : 2
    }
}
