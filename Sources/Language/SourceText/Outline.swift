/// Lines of text indented by their depth: what the printers of all phases write.
package struct Outline: Sendable {
    package private(set) var lines: [String] = []
    private var depth = 0

    package init() {}

    /// The lines, each ended.
    package var text: String { lines.map { $0 + "\n" }.joined() }

    package mutating func add(_ line: String) {
        lines.append(String(repeating: "  ", count: depth) + line)
    }

    /// Adds a line with others below it, one step further in.
    package mutating func add(_ line: String, _ below: (inout Outline) -> Void) {
        add(line)
        depth += 1
        below(&self)
        depth -= 1
    }

    /// Adds `label: value`, or nothing where there is no value.
    package mutating func add(_ label: String, _ value: String?) {
        if let value { add("\(label): \(value)") }
    }
}
