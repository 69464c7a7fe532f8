/// A diagnostic that a text of the corpus announces in a comment.
///
/// `// problem: identifier, identifier` ends the line on which they begin, and `-> word` behind an identifier is the
/// name that the advice suggests; `// problem in FILE:LINE: identifier` tells of another file.
struct ExpectedProblem: Hashable, Comparable, CustomStringConvertible {
    let file: String
    let line: Int
    let identifier: String

    var description: String { "\(file):\(line): \(identifier)" }

    static func < (left: ExpectedProblem, right: ExpectedProblem) -> Bool {
        (left.file, left.line, left.identifier) < (right.file, right.line, right.identifier)
    }

    /// The expectations of a text, and the suggestions among them.
    static func all(in text: String, file: String) -> (
        problems: [ExpectedProblem], suggestions: [ExpectedProblem: String]
    ) {
        var problems: [ExpectedProblem] = []
        var suggestions: [ExpectedProblem: String] = [:]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let found = line.firstRange(of: "// problem in ") {
                let parts = line[found.upperBound...].split(separator: ":").map { trimmed($0) }
                problems.append(.init(file: parts[0], line: Int(parts[1]) ?? 0, identifier: parts[2]))
            } else if let found = line.firstRange(of: "// problem: ") {
                for part in line[found.upperBound...].split(separator: ",") {
                    let words = part.split(separator: " ")
                    let problem = ExpectedProblem(file: file, line: number + 1, identifier: String(words[0]))
                    problems.append(problem)
                    if words.count == 3, words[1] == "->" { suggestions[problem] = String(words[2]) }
                }
            }
        }
        return (problems.sorted(), suggestions)
    }

    private static func trimmed(_ part: Substring) -> String { String(part.drop { $0 == " " }) }
}
