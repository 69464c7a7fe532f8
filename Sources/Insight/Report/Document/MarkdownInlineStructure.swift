/// Where code spans and brackets of a text begin and end, found before anything is written.
struct MarkdownInlineStructure {
    private let scalars: [Unicode.Scalar]
    /// For each run of backticks, by its first place: the end of the run, and the place of the next run
    /// of the same length, or -1.
    private var runs: [Int: (end: Int, partner: Int)] = [:]
    /// For each opening bracket, by its place: the closing one.
    private var brackets: [Int: Int] = [:]

    /// Reads the structure of a text.
    ///
    /// - Complexity: linear.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        findRuns()
        findBrackets()
    }

    /// The code span opened by the run of backticks at a place, or nil when nothing closes it.
    func codeSpan(at index: Int) -> (content: Range<Int>, end: Int)? {
        guard let run = runs[index], run.partner >= 0 else { return nil }
        return (run.end..<run.partner, run.partner + run.end - index)
    }

    /// The end of the backticks at a place.
    func runEnd(at index: Int) -> Int {
        if let run = runs[index] { return run.end }
        var end = index
        while end < scalars.count, scalars[end] == "`" { end += 1 }
        return max(end, index + 1)
    }

    /// The place of the bracket that closes the one at a place.
    func closingBracket(of index: Int) -> Int? {
        brackets[index]
    }

    /// Whether a backslash takes the meaning from the character behind it: ASCII punctuation only.
    static func isEscape(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard scalars[index] == "\\", index + 1 < scalars.count else { return false }
        switch scalars[index + 1] {
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": return true
        default: return false
        }
    }

    private mutating func findRuns() {
        var nextOfLength: [Int: Int] = [:]
        var end = scalars.count
        while end > 0 {
            guard scalars[end - 1] == "`" else {
                end -= 1
                continue
            }
            var start = end - 1
            while start > 0, scalars[start - 1] == "`" { start -= 1 }
            runs[start] = (end, nextOfLength[end - start] ?? -1)
            nextOfLength[end - start] = start
            end = start
        }
    }

    private mutating func findBrackets() {
        var open: [Int] = []
        var index = 0
        while index < scalars.count {
            switch scalars[index] {
            case "\\" where MarkdownInlineStructure.isEscape(scalars, at: index):
                index += 2
                continue
            case "`":
                index = codeSpan(at: index)?.end ?? runEnd(at: index)
                continue
            case "[": open.append(index)
            case "]": if let start = open.popLast() { brackets[start] = index }
            default: break
            }
            index += 1
        }
    }
}
