package import Foundation
package import SourceText

/// The texts that have been read, each once, and where each stands.
package struct ReadTexts: Sendable {
    package private(set) var library = SourceLibrary()
    /// The place of each text of the library; that of a typed text is a name in the folder from which it reads.
    package private(set) var urls: [URL] = []
    private var known: [URL: SourceFileID] = [:]

    package init() {}

    package var count: Int { urls.count }

    /// The number of the file at a place, if it has been read.
    package func id(of url: URL) -> SourceFileID? { known[url] }

    package mutating func add(_ source: SourceFile, _ url: URL) -> SourceFileID {
        let id = library.add(source)
        urls.append(url)
        if known[url] == nil { known[url] = id }
        return id
    }
}
