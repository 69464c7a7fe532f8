/// Why the history could not be read or kept; never a reason to stop.
package enum HistoryProblem: Error, Sendable, Equatable {
    case unreadable(path: String, reason: String)
    case unwritable(path: String, reason: String)
    case tooLarge(path: String, bytes: Int)

    /// The problem as a sentence.
    package var sentence: String {
        switch self {
        case .unreadable(let path, let reason):
            "the history \(path) cannot be read (\(reason)); this session starts without it and does not change it"
        case .unwritable(let path, let reason):
            "the history \(path) cannot be kept (\(reason)); what is typed is remembered in this session only"
        case .tooLarge(let path, let bytes):
            "the history \(path) is too large (\(bytes) bytes); this session starts without it and does not change it"
        }
    }
}
