package import Foundation

/// A folder of results that appears whole or not at all: written beside, then put in place.
package struct OutputFolder {
    package let place: URL
    private let partial: URL

    /// Begins a folder at a place.
    package init(at place: URL) throws(SessionError) {
        self.place = place
        partial = place.deletingLastPathComponent().appendingPathComponent(
            ".\(place.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.removeItem(at: partial)
        do {
            try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: true)
        } catch {
            throw .cannotWrite(place.lastPathComponent, reason: error.localizedDescription)
        }
    }

    package func write(_ text: String, to name: String) throws(SessionError) {
        do {
            try Data(text.utf8).write(to: partial.appendingPathComponent(name))
        } catch {
            throw .cannotWrite(name, reason: error.localizedDescription)
        }
    }

    /// Puts the folder in its place; what stood there before goes.
    package func finish() throws(SessionError) {
        let files = FileManager.default
        let old = place.deletingLastPathComponent().appendingPathComponent(".\(place.lastPathComponent).old")
        do {
            try? files.removeItem(at: old)
            if files.fileExists(atPath: place.path) { try files.moveItem(at: place, to: old) }
            try files.moveItem(at: partial, to: place)
            try? files.removeItem(at: old)
        } catch {
            throw .cannotWrite(place.lastPathComponent, reason: error.localizedDescription)
        }
    }

    /// Takes away what was written so far.
    package func abandon() {
        try? FileManager.default.removeItem(at: partial)
    }
}
