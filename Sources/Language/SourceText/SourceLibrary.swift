/// All texts that one command has read, in the order in which they were read.
package struct SourceLibrary: Sendable {
    package private(set) var files: [SourceFile] = []

    package init() {}

    /// Takes a file in and gives the number that ranges use for it.
    package mutating func add(_ file: SourceFile) -> SourceFileID {
        files.append(file)
        return SourceFileID(index: files.count - 1)
    }

    package subscript(id: SourceFileID) -> SourceFile { files[id.index] }

    /// The text that a range covers.
    package func text(_ range: SourceRange) -> String {
        self[range.file].text(from: range.lower, to: range.upper)
    }

    /// The place of a range as `file:line:column`.
    package func place(_ range: SourceRange) -> String {
        let file = self[range.file]
        return "\(file.name):\(file.line(at: range.lower)):\(file.column(at: range.lower))"
    }
}
