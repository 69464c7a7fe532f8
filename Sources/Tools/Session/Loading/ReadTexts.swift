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
        let id = addTyped(source, url)
        if known[url] == nil { known[url] = id }
        return id
    }

    /// Takes in a text that stands in no file.
    package mutating func addTyped(_ source: SourceFile, _ url: URL) -> SourceFileID {
        urls.append(url)
        return library.add(source)
    }

    /// The same texts, those of files read again; each keeps its number.
    /// - Throws: where a file is there no more.
    package func readAgain(_ files: ProjectFiles) throws(SessionError) -> ReadTexts {
        var result = ReadTexts()
        for (number, url) in urls.enumerated() {
            let id = SourceFileID(index: number)
            if known[url] == id, number > 0 {
                let text = try ProjectFiles.read(url).get()
                _ = result.add(SourceFile(name: files.shownPath(url), text: text), url)
            } else {
                _ = result.addTyped(library[id], url)
            }
        }
        return result
    }
}
