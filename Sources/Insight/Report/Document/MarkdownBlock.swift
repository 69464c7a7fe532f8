/// One block of a text in Markdown; inline markup is still in the strings.
indirect enum MarkdownBlock: Equatable, Sendable {
    /// How the texts in one column of a table are set.
    enum Alignment: String, Equatable, Sendable {
        case natural, left, center, right
    }

    case heading(level: Int, text: String)
    case paragraph(String)
    case code(String)
    case rule
    case quote([MarkdownBlock])
    /// - `start`: the first number, nil for a list without numbers.
    /// - `isTight`: whether items stand without blank lines between them, and so without paragraphs.
    case list(start: Int?, isTight: Bool, items: [[MarkdownBlock]])
    case table(alignments: [Alignment], header: [String], rows: [[String]])
}
