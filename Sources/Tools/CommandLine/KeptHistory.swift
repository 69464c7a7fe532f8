import Terminal

/// The history of a session and the file that keeps it; where the file fails, that is told once.
struct KeptHistory {
    private(set) var entries = History()
    /// Nil where nothing is to be kept, or cannot be.
    private var file: HistoryFile?
    private let hasPlace: Bool

    /// - Parameter environment: says where the file is.
    init(_ environment: [String: String]) {
        file = HistoryPlace.path(environment).map { HistoryFile(path: $0) }
        hasPlace = file != nil || environment["BLAUWDRUK_HISTORY"] != nil
    }

    /// Reads what earlier sessions kept; the warning where there is one.
    mutating func load() -> String? {
        guard hasPlace else { return "there is no HOME to keep the history in; it lasts for this session" }
        guard let file else { return nil }
        do throws(HistoryProblem) {
            entries = try file.read()
            return nil
        } catch {
            self.file = nil
            return error.sentence
        }
    }

    /// Adds what was submitted; the warning where it cannot be kept, once.
    mutating func add(_ entry: String) -> String? {
        guard entries.add(entry), let file else { return nil }
        do throws(HistoryProblem) {
            try file.add(entry)
            return nil
        } catch {
            self.file = nil
            return error.sentence
        }
    }
}
