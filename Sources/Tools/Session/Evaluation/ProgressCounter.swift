import Foundation
import Synchronization

/// Counts draws from several workers and reports now and then.
final class ProgressCounter: Sendable {
    private let title: String
    private let total: Int
    private let start: Date
    private let report: @Sendable (RunProgress) -> Void
    private let done = Mutex(0)

    init(title: String, total: Int, start: Date, report: @escaping @Sendable (RunProgress) -> Void) {
        self.title = title
        self.total = total
        self.start = start
        self.report = report
    }

    func add(_ count: Int) {
        let now = done.withLock { done in
            done += count
            return done
        }
        report(RunProgress(title: title, done: now, total: total, seconds: Date().timeIntervalSince(start)))
    }
}
