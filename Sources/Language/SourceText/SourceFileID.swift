/// The number of a file in the `SourceLibrary` that holds it.
package struct SourceFileID: Sendable, Hashable {
    package let index: Int
    package init(index: Int) { self.index = index }
}
