package import SourceText

/// The text of a data file, and its number in the source library, so that a problem in it has a place.
package struct DataFile: Sendable {
    package let file: SourceFileID
    package let source: SourceFile

    package init(file: SourceFileID, source: SourceFile) {
        self.file = file
        self.source = source
    }
}
