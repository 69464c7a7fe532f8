package import Foundation

/// A folder of results that appears whole or not at all: written beside, then put in place.
///
/// Only a folder that holds results already, or nothing, is replaced: no file of the user's is ever taken away.
package struct OutputFolder {
    package let place: URL
    private let partial: URL
    private let old: URL

    /// The files of which every folder of results holds one: that of a run, and that of a description.
    package static let marks = ["manifest.json", DescriptionWriter.mark]

    /// Begins a folder at a place.
    /// - Parameter isKept: whether a file that stands there already stays, being no part of what is written.
    /// - Throws: where the place holds something else, or cannot be written.
    package init(at place: URL, keeping isKept: (String) -> Bool) throws(SessionError) {
        self.place = place
        let beside = place.deletingLastPathComponent()
        let process = ProcessInfo.processInfo.processIdentifier
        partial = beside.appendingPathComponent(".\(place.lastPathComponent).partial-\(process)")
        old = beside.appendingPathComponent(".\(place.lastPathComponent).old-\(process)")
        guard Self.mayReplace(place) else { throw .notResults(place.lastPathComponent) }
        Self.sweep(place)
        try? FileManager.default.removeItem(at: partial)
        do {
            try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: true)
        } catch {
            throw .cannotWrite(place.lastPathComponent, reason: error.localizedDescription)
        }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: place.path).sorted()) ?? []
        where isKept(name) {
            do {
                try FileManager.default.copyItem(
                    at: place.appendingPathComponent(name), to: partial.appendingPathComponent(name))
            } catch {
                // Without it, what stands there would be lost as the new folder takes its place.
                abandon()
                throw .cannotWrite(name, reason: error.localizedDescription)
            }
        }
    }

    /// Takes away what runs that were killed have left beside a place: the folders of processes that are no more.
    private static func sweep(_ place: URL) {
        let files = FileManager.default
        let beside = place.deletingLastPathComponent()
        for name in (try? files.contentsOfDirectory(atPath: beside.path)) ?? [] {
            for kind in ["partial", "old"] {
                let prefix = ".\(place.lastPathComponent).\(kind)-"
                guard name.hasPrefix(prefix), let process = Int32(name.dropFirst(prefix.count)),
                    !Machine.isRunning(process)
                else { continue }
                try? files.removeItem(at: beside.appendingPathComponent(name))
            }
        }
    }

    /// Whether nothing stands at a place, or an empty folder, or a folder of results.
    private static func mayReplace(_ place: URL) -> Bool {
        let files = FileManager.default
        guard files.fileExists(atPath: place.path) else { return true }
        guard let names = try? files.contentsOfDirectory(atPath: place.path) else { return false }
        return names.isEmpty || names.contains(where: marks.contains)
    }

    package func write(_ text: String, to name: String) throws(SessionError) {
        do {
            try Data(text.utf8).write(to: partial.appendingPathComponent(name))
        } catch {
            throw .cannotWrite(name, reason: error.localizedDescription)
        }
    }

    /// Puts the folder in its place; the results that stood there before go, and come back where that fails.
    package func finish() throws(SessionError) {
        let files = FileManager.default
        let hadOld = (try? files.moveItem(at: place, to: old)) != nil
        do {
            try files.moveItem(at: partial, to: place)
        } catch {
            // Another run of the same text may have been faster; its results stand, and these make way.
            if hadOld { try? files.moveItem(at: old, to: place) }
            try? files.removeItem(at: old)
            guard Self.mayReplace(place), files.fileExists(atPath: place.path) else {
                throw .cannotWrite(place.lastPathComponent, reason: error.localizedDescription)
            }
            abandon()
            return
        }
        try? files.removeItem(at: old)
    }

    /// Takes away what was written so far.
    package func abandon() {
        try? FileManager.default.removeItem(at: partial)
    }
}
