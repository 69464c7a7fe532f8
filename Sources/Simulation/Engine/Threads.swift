import Dispatch

/// Work that several threads share, each on parts of its own.
enum Threads {
    /// Does parts 0 ..< parts of the work, the first `threads` at the same time, and returns when all are done.
    ///
    /// - Precondition: no part writes what another part reads or writes. This is what the compiler cannot see: the parts
    ///   of a population are its sections, or the workspaces that belong to one thread each.
    static func share<Work>(_ work: Work, parts: Int, _ part: @Sendable (Work, Int) -> Void) {
        if parts == 1 { return part(work, 0) }
        let shared = Shared(work: work)
        DispatchQueue.concurrentPerform(iterations: parts) { part(shared.work, $0) }
    }

    private struct Shared<Work>: @unchecked Sendable {
        let work: Work
    }
}
