/// What could stand at the cursor.
package enum Candidates {
    /// The longest text that all begin with; nil where there are none.
    static func prefix(_ candidates: [String]) -> String? {
        guard var shared = candidates.first.map({ Array($0) }) else { return nil }
        for candidate in candidates.dropFirst() {
            shared = zip(shared, candidate).prefix { $0 == $1 }.map(\.0)
        }
        return String(shared)
    }

    /// The candidates in columns, read downwards, within a width and at most so many rows.
    package static func columns(_ candidates: [String], width: Int, rows limit: Int) -> [String] {
        guard !candidates.isEmpty else { return [] }
        let cell = (candidates.map(DisplayWidth.columns(of:)).max() ?? 0) + 2
        let across = max(1, (width + 1) / cell)
        let rows = (candidates.count + across - 1) / across
        var lines: [String] = []
        for row in 0..<min(rows, max(1, limit)) {
            var line = ""
            for number in stride(from: row, to: candidates.count, by: rows) {
                let candidate = candidates[number]
                let gap = number + rows < candidates.count ? cell - DisplayWidth.columns(of: candidate) : 0
                line += candidate + String(repeating: " ", count: gap)
            }
            lines.append(line)
        }
        let shown = (0..<candidates.count).count { $0 % rows < lines.count }
        if shown < candidates.count { lines.append("and \(candidates.count - shown) more") }
        return lines
    }
}
