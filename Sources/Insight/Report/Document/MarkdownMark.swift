/// What the first characters of a line announce.
enum MarkdownMark: Equatable, Sendable {
    case none
    case heading(level: Int, text: String)
    case rule
    case fence(character: Character, length: Int)
    case quote
    /// - `width`: the characters of the mark, the blanks behind it not counted.
    case item(kind: Character, number: Int?, width: Int)

    /// Reads the mark of a line.
    ///
    /// - Complexity: linear in the line.
    init(_ line: MarkdownLine) {
        let content = line.content
        guard let first = content.first, line.indent < 40 else {
            self = .none
            return
        }
        switch first {
        case "#": self = MarkdownMark.heading(content) ?? .none
        case ">": self = .quote
        case "`", "~": self = MarkdownMark.fence(content, first) ?? .none
        case "-", "*", "_", "+":
            if MarkdownMark.isRule(content, first) {
                self = .rule
            } else if first != "_", MarkdownMark.isFollowedByBlank(content.dropFirst()) {
                self = .item(kind: first, number: nil, width: 1)
            } else {
                self = .none
            }
        case "0"..."9": self = MarkdownMark.numbered(content) ?? .none
        default: self = .none
        }
    }

    /// Whether a line with this mark ends the paragraph before it.
    ///
    /// A number other than 1 does not: a sentence may well wrap in front of a year.
    var endsParagraph: Bool {
        switch self {
        case .none: false
        case .item(_, let number, _): number == nil || number == 1
        case .heading, .rule, .fence, .quote: true
        }
    }

    private static func heading(_ content: String) -> MarkdownMark? {
        let level = content.prefix { $0 == "#" }.count
        let rest = content.dropFirst(level)
        guard level <= 6, isFollowedByBlank(rest) else { return nil }
        var text = rest.drop { $0 == " " || $0 == "\t" }
        // A closing run of number signs is an ornament.
        let closing = text.reversed().prefix { $0 == "#" }.count
        if closing == text.count {
            text = ""
        } else if closing > 0, text.dropLast(closing).last == " " {
            text = text.dropLast(closing)
        }
        while text.last == " " { text.removeLast() }
        return .heading(level: level, text: String(text))
    }

    private static func fence(_ content: String, _ mark: Character) -> MarkdownMark? {
        let length = content.prefix { $0 == mark }.count
        guard length >= 3 else { return nil }
        // A line of text may hold code between backticks; only tildes may return in the information.
        if mark == "`", content.dropFirst(length).contains("`") { return nil }
        return .fence(character: mark, length: length)
    }

    private static func isRule(_ content: String, _ mark: Character) -> Bool {
        guard mark != "+" else { return false }
        var count = 0
        for character in content {
            if character == mark {
                count += 1
            } else if character != " ", character != "\t" {
                return false
            }
        }
        return count >= 3
    }

    private static func numbered(_ content: String) -> MarkdownMark? {
        // Nine digits at most, the limit of CommonMark, so that the number cannot overflow.
        let digits = content.prefix(10).prefix { ("0"..."9").contains($0) }
        guard digits.count <= 9, let number = Int(digits) else { return nil }
        let rest = content.dropFirst(digits.count)
        guard let kind = rest.first, kind == "." || kind == ")", isFollowedByBlank(rest.dropFirst()) else {
            return nil
        }
        return .item(kind: kind, number: number, width: digits.count + 1)
    }

    private static func isFollowedByBlank(_ rest: Substring) -> Bool {
        guard let first = rest.first else { return true }
        return first == " " || first == "\t"
    }
}
