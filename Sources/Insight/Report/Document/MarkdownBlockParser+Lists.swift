extension MarkdownBlockParser {
    /// A list: items with the same kind of mark, one after another.
    mutating func list(kind: Character, start: Int?) -> MarkdownBlock {
        var items: [[MarkdownBlock]] = []
        var isTight = true
        while index < lines.count, case .item(kind, _, let width) = mark(at: index) {
            let item = itemLines(width: width)
            let blocks = MarkdownBlockParser.blocks(of: item.lines, depth: depth + 1)
            let paragraphs = blocks.filter { if case .paragraph = $0 { true } else { false } }
            if item.hasBlankInside, paragraphs.count > 1 { isTight = false }
            items.append(blocks)
            let next = item.next
            let followedByItem: Bool
            if next < lines.count, case .item(kind, _, _) = mark(at: next) {
                followedByItem = true
            } else {
                followedByItem = false
            }
            if followedByItem, next > index { isTight = false }
            index = next
        }
        return .list(start: start, isTight: isTight, items: items)
    }

    /// Takes the lines of one item, moved left to where its text starts.
    ///
    /// - Postcondition: `index` is behind the last line with text, `next` behind the blank ones too.
    private mutating func itemLines(width: Int) -> (lines: [MarkdownLine], hasBlankInside: Bool, next: Int) {
        let rest = lines[index].dropping(width)
        // A mark may be followed by one to four blanks; five or more belong to the text (CommonMark 5.2).
        let padding = rest.isBlank || rest.indent > 4 ? 1 : max(rest.indent, 1)
        let contentIndent = lines[index].indent + width + padding
        var taken = [rest.outdented(by: padding)]
        var end = index + 1
        var used = 1
        var hasBlankInside = false
        while end < lines.count {
            let line = lines[end]
            if line.isBlank {
                taken.append(line.outdented(by: 0))
                end += 1
                continue
            }
            let followsBlank = taken.count > used
            let isLazy = !followsBlank && !rest.isBlank && mark(at: end) == .none
            guard line.indent >= contentIndent || isLazy else { break }
            if followsBlank { hasBlankInside = true }
            taken.append(line.outdented(by: contentIndent))
            end += 1
            used = taken.count
        }
        index += used
        taken.removeSubrange(used...)
        return (taken, hasBlankInside, end)
    }
}
