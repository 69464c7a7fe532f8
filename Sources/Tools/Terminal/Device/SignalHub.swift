import Foundation
import Synchronization

/// Where the signals of the process come in, and from where they go to whoever watches them.
///
/// A handler of a signal may do next to nothing, so it writes the signal's number into a pipe, where nothing is lost
/// until somebody reads it. (Dispatch's own sources for signals begin and end some time after they are told to, and a
/// signal in between is lost.)
final class SignalHub: Sendable {
    /// The one of the process. What a signal does is the process's own, changing state, whoever holds it.
    static let shared = SignalHub()

    private struct Watch: Sendable {
        let identity: Int
        let signals: [Int32]
        let handler: @Sendable (Int32) -> Void
    }

    private struct State: Sendable {
        var watches: [Watch] = []
        var next = 0
    }

    private let pipe: WakeUp?
    private let state = Mutex(State())

    private init() {
        pipe = WakeUp()
        guard let pipe else { return }
        Thread.detachNewThread { [self] in
            while true { for number in pipe.take() { tell(Int32(number)) } }
        }
    }

    /// Has a handler called, on a thread of its own, for signals that would otherwise do what they always do.
    ///
    /// Of several watches of one signal, the one begun last hears it.
    func begin(_ signals: [Int32], _ handler: @escaping @Sendable (Int32) -> Void) -> Int {
        state.withLock { state in
            state.next += 1
            state.watches.append(Watch(identity: state.next, signals: signals, handler: handler))
            for number in signals { signal(number) { SignalHub.shared.arrived($0) } }
            return state.next
        }
    }

    /// Ends a watch; a signal that nobody watches any more gets its own action back.
    func end(_ identity: Int) {
        state.withLock { state in
            guard let position = state.watches.firstIndex(where: { $0.identity == identity }) else { return }
            let ended = state.watches.remove(at: position)
            for number in ended.signals where !state.watches.contains(where: { $0.signals.contains(number) }) {
                signal(number, SIG_DFL)
            }
        }
    }

    /// Runs inside the handler of a signal: one write, and the error number as it was.
    private func arrived(_ number: Int32) {
        let before = errno
        pipe?.tell(UInt8(truncatingIfNeeded: number))
        errno = before
    }

    private func tell(_ number: Int32) {
        let watch = state.withLock { $0.watches.last { $0.signals.contains(number) } }
        watch?.handler(number)
    }
}
