extension MarkdownBlockParser {
    /// A pipe table at the present line, or nil when there is none.
    ///
    /// Rows keep the cells they have, at most as many as the header: filling short rows up would let
    /// a short text make a page of any size.
    mutating func tableBlock() -> MarkdownBlock? {
        guard startsTable(at: index), let alignments = alignments(at: index + 1) else { return nil }
        let header = MarkdownBlockParser.cells(lines[index].content)
        index += 2
        var rows: [[String]] = []
        while index < lines.count, !lines[index].isBlank, !mark(at: index).endsParagraph {
            rows.append(Array(MarkdownBlockParser.cells(lines[index].content).prefix(header.count)))
            index += 1
        }
        return .table(alignments: alignments, header: header, rows: rows)
    }

    /// Whether a line and the next one are the header and the rule of a table.
    func startsTable(at index: Int) -> Bool {
        guard lines[index].content.contains("|"), let alignments = alignments(at: index + 1) else {
            return false
        }
        return MarkdownBlockParser.cells(lines[index].content).count == alignments.count
    }

    /// The alignments a line of dashes and colons gives, or nil when it is another line.
    private func alignments(at index: Int) -> [MarkdownBlock.Alignment]? {
        guard lines.indices.contains(index) else { return nil }
        let content = lines[index].content
        guard content.allSatisfy({ "|-: \t".contains($0) }), content.contains("-") else { return nil }
        var alignments: [MarkdownBlock.Alignment] = []
        for cell in MarkdownBlockParser.cells(content) {
            let hasLeft = cell.first == ":"
            let hasRight = cell.count > 1 && cell.last == ":"
            let dashes = cell.dropFirst(hasLeft ? 1 : 0).dropLast(hasRight ? 1 : 0)
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
            switch (hasLeft, hasRight) {
            case (true, true): alignments.append(.center)
            case (true, false): alignments.append(.left)
            case (false, true): alignments.append(.right)
            case (false, false): alignments.append(.natural)
            }
        }
        return alignments
    }

    /// The texts between the pipes of a line; an escaped pipe is part of its text.
    static func cells(_ content: String) -> [String] {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var isEscaped = false
        var endsWithPipe = false
        for scalar in content.unicodeScalars {
            endsWithPipe = false
            if isEscaped {
                if scalar != "|" { cell.append("\\") }
                cell.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "|" {
                cells.append(trimmed(cell))
                cell = String.UnicodeScalarView()
                endsWithPipe = true
            } else {
                cell.append(scalar)
            }
        }
        if isEscaped { cell.append("\\") }
        if !endsWithPipe { cells.append(trimmed(cell)) }
        if content.first == "|", !cells.isEmpty { cells.removeFirst() }
        return cells
    }

    private static func trimmed(_ cell: String.UnicodeScalarView) -> String {
        MarkdownLine(cell).content
    }
}
