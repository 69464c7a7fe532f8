import SourceText

/// Cutting a text into lines of words, and finding the depth of each.
extension TextFormatter {
    /// A bracket that is open: how deep its line stands, and whether statements stand in it.
    private struct OpenBracket {
        let depth: Int
        let isBlock: Bool
    }

    mutating func readLines(_ pieces: [TextPiece]) {
        var brackets: [OpenBracket] = []
        var followsBlank = false
        for row in pieces.split(omittingEmptySubsequences: false, whereSeparator: { $0.kind == .lineBreak }) {
            let words = words(row)
            guard !words.isEmpty else {
                followsBlank = true
                continue
            }
            let numbers = row.compactMap { piece -> Int? in
                if case .token(let number) = piece.kind { number } else { nil }
            }
            var line = FormattedLine(kind: .comment, words: words, followsBlank: followsBlank)
            if let first = numbers.first, let last = numbers.last {
                line.kind = kind(first)
                if case .statement = line.kind { markSign(in: &line.words) }
                line.isLoose = false
                line.closesBracket = Self.closes(tokens[first].kind)
                line.opensBracket = Self.opens(tokens[last].kind)
                line.depth = depth(numbers, line.kind, brackets)
                follow(numbers, at: line.depth, &brackets)
            }
            lines.append(line)
            followsBlank = false
        }
        indentComments()
        trimBlanks()
    }

    private func words(_ row: ArraySlice<TextPiece>) -> [FormattedLine.Word] {
        var words: [FormattedLine.Word] = []
        var column = 0
        var start = 0
        var gap = 0
        for piece in row {
            switch piece.kind {
            case .blank: gap = piece.bytes.count
            case .byteOrderMark, .lineBreak: break
            case .token, .comment, .unread:
                let text = Self.shown(piece, in: source)
                if words.isEmpty { (start, gap) = (column + gap, 0) }
                var isApart = !words.isEmpty
                if case .token(let number) = piece.kind { isApart = isApart && self.isApart(number) }
                column += gap
                words.append(.init(text: text, sourceColumn: column - start, sourceGap: gap, isApart: isApart))
                column += text.count
                gap = 0
            }
        }
        return words
    }

    private func markSign(in words: inout [FormattedLine.Word]) {
        guard let sign = words.firstIndex(where: { ["=", "~", "*="].contains($0.text) }) else { return }
        words[sign].isSign = true
    }

    /// What a line is whose first token has a number.
    private func kind(_ number: Int) -> FormattedLine.Kind {
        if case .documentation = tokens[number].kind { return .comment }
        var begins = layout.beginnings.contains(number)
        if number > 0, case .documentation = tokens[number - 1].kind { begins = true }
        guard begins else { return .continuation }
        if case .identifier(let word) = tokens[number].kind { return .statement(word) }
        return .statement("")
    }

    /// A statement stands one step further in than the line that opens its block, and what follows it on other lines
    /// one step further than the statement, save what stands in a bracket of its own.
    private func depth(_ numbers: [Int], _ kind: FormattedLine.Kind, _ brackets: [OpenBracket]) -> Int {
        let closing = numbers.prefix { Self.closes(tokens[$0].kind) }.count
        if closing > 0 { return brackets.count >= closing ? brackets[brackets.count - closing].depth : 0 }
        guard let last = brackets.last else { return kind == .continuation ? 1 : 0 }
        return kind == .continuation && last.isBlock ? last.depth + 2 : last.depth + 1
    }

    private func follow(_ numbers: [Int], at depth: Int, _ brackets: inout [OpenBracket]) {
        for number in numbers {
            if Self.opens(tokens[number].kind) {
                brackets.append(.init(depth: depth, isBlock: tokens[number].kind == .symbol(.leftBrace)))
            }
            if Self.closes(tokens[number].kind), !brackets.isEmpty { brackets.removeLast() }
        }
    }

    private static func opens(_ kind: TokenKind) -> Bool {
        switch kind {
        case .symbol(.leftBrace), .symbol(.leftParenthesis), .symbol(.leftBracket): true
        default: false
        }
    }

    private static func closes(_ kind: TokenKind) -> Bool {
        switch kind {
        case .symbol(.rightBrace), .symbol(.rightParenthesis), .symbol(.rightBracket): true
        default: false
        }
    }

    /// A comment stands as deep as what follows it; before the end of a block, as deep as what stands in the block.
    private mutating func indentComments() {
        for position in lines.indices.reversed() where lines[position].kind == .comment {
            guard lines[position].isLoose else { continue }
            guard position + 1 < lines.count else {
                lines[position].depth = 0
                continue
            }
            let next = lines[position + 1]
            lines[position].depth = next.depth + (next.closesBracket ? 1 : 0)
        }
    }

    /// No empty line stands at the beginning of a text or at either end of a block.
    private mutating func trimBlanks() {
        for position in lines.indices {
            let opens = position == 0 || lines[position - 1].opensBracket
            if opens || lines[position].closesBracket { lines[position].followsBlank = false }
        }
    }
}
