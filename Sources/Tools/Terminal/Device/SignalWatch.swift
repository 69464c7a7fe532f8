#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Calls a handler when a signal comes, in place of what the signal does by itself.
package struct SignalWatch: Sendable {
    private let identity: Int

    /// - Parameter handler: is called with the signal's number, on a thread of its own.
    package init(_ signals: [Int32], _ handler: @escaping @Sendable (Int32) -> Void) {
        identity = SignalHub.shared.begin(signals, handler)
    }

    /// Gives the signals the action back that they had before the watch.
    package func end() {
        SignalHub.shared.end(identity)
    }

    /// Ends the process by a signal, as if nobody had watched it.
    package static func endProcess(by number: Int32) {
        signal(number, SIG_DFL)
        kill(getpid(), number)
    }
}
