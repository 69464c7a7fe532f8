/// What was submitted, the oldest first.
package struct History: Sendable, Equatable {
    /// The most entries that are kept.
    package static let limit = 5_000

    package private(set) var entries: [String]

    package init(_ entries: [String] = []) {
        self.entries = entries.suffix(Self.limit)
    }

    /// Adds an entry unless it is blank or the same as the last.
    /// - Returns: whether it was added.
    @discardableResult
    package mutating func add(_ entry: String) -> Bool {
        guard entry.contains(where: { !$0.isWhitespace }), entry != entries.last else { return false }
        entries.append(entry)
        if entries.count > Self.limit { entries.removeFirst(entries.count - Self.limit) }
        return true
    }
}
