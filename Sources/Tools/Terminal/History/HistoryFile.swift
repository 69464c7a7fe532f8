import Foundation

/// The file that keeps the history between sessions.
///
/// Each entry is added under a lock to what is in the file by then, so that several sessions at once keep each other's
/// entries, and the file is replaced as a whole, so that it is never half-written. Only its owner can read it.
package struct HistoryFile: Sendable {
    /// The largest file that is read, in bytes: some thousand times a usual one.
    private static let limit = 64_000_000
    /// The longest entry that is kept, in bytes; longer ones were pasted and have a file of their own.
    private static let entryLimit = 20_000

    private let path: String

    package init(path: String) {
        // A link to the file, as people have who keep their settings elsewhere, stays a link.
        self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    /// All entries; none where there is no file yet.
    package func read() throws(HistoryProblem) -> History {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if file < 0, errno == ENOENT { return History() }
        guard file >= 0 else { throw .unreadable(path: path, reason: Self.reason()) }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path: path, reason: "it is no file")
        }
        guard status.st_size <= Self.limit else { throw .tooLarge(path: path, bytes: Int(status.st_size)) }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
        let data: Data
        do { data = try handle.readToEnd() ?? Data() } catch {
            throw .unreadable(path: path, reason: error.localizedDescription)
        }
        return History(HistoryText.entries(String(decoding: data, as: UTF8.self)))
    }

    /// Adds an entry to what is in the file by now.
    package func add(_ entry: String) throws(HistoryProblem) {
        guard entry.utf8.count <= Self.entryLimit else { return }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .unwritable(path: path, reason: error.localizedDescription)
        }
        let lock = unsafe open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw .unwritable(path: path, reason: Self.reason()) }
        defer { close(lock) }
        while flock(lock, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .unwritable(path: path, reason: Self.reason()) }
        }
        var history = try read()
        guard history.add(entry) else { return }
        try replace(history.entries.map { HistoryText.line($0) + "\n" }.joined())
    }

    /// Writes a new file beside the old one and gives it its name.
    private func replace(_ text: String) throws(HistoryProblem) {
        let fresh = path + ".new"
        let file = unsafe open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unwritable(path: path, reason: Self.reason()) }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
        do {
            defer { close(file) }
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            unsafe unlink(fresh)
            throw .unwritable(path: path, reason: error.localizedDescription)
        }
        guard unsafe rename(fresh, path) == 0 else {
            let reason = Self.reason()
            unsafe unlink(fresh)
            throw .unwritable(path: path, reason: reason)
        }
    }

    /// The system's words for what went wrong last.
    private static func reason() -> String {
        unsafe String(cString: strerror(errno))
    }
}
