/// A stretch of one source file: which file, and the bytes from `lower` up to, not including, `upper`.
package struct SourceRange: Sendable, Hashable {
    package let file: SourceFileID
    package let lower: Int
    package let upper: Int

    package init(file: SourceFileID, lower: Int, upper: Int) {
        self.file = file
        self.lower = lower
        self.upper = max(lower, upper)
    }

    /// The shortest range that covers both; the other must lie in the same file.
    package func joined(with other: SourceRange) -> SourceRange {
        SourceRange(file: file, lower: min(lower, other.lower), upper: max(upper, other.upper))
    }
}
