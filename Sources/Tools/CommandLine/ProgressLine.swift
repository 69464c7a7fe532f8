import Session
import Synchronization

/// One line at the bottom of a terminal that says how far a run is and how long it will take; silent elsewhere.
final class ProgressLine: Sendable {
    private let terminal: StandardStreams
    /// The second in which the line was last written, times ten: it changes at most ten times a second.
    private let last = Mutex(-1)

    init(_ terminal: StandardStreams) {
        self.terminal = terminal
    }

    func show(_ progress: RunProgress) {
        guard terminal.isWatched else { return }
        let moment = Int(progress.seconds * 10)
        let isNews = last.withLock { last in
            guard moment != last || progress.done == progress.total else { return false }
            last = moment
            return true
        }
        guard isNews else { return }
        if progress.done == progress.total { return clear() }
        let share = Int(Double(progress.done) / Double(progress.total) * 100)
        let left = progress.secondsLeft.map { ", \(Self.duration($0)) left" } ?? ""
        terminal.message("\r\u{1B}[K\(progress.title): \(progress.done) of \(progress.total) draws (\(share) %)\(left)")
    }

    /// Takes the line away.
    func clear() {
        if terminal.isWatched { terminal.message("\r\u{1B}[K") }
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
    }
}
