import Foundation
import Terminal

/// Turns the interrupt key into a call while something runs, so that it can end cleanly.
struct Interruption {
    private let watch: SignalWatch

    init(_ handler: @escaping @Sendable () -> Void) {
        watch = SignalWatch([SIGINT]) { number in
            // A second press ends the program at once, whatever it is doing.
            signal(number, SIG_DFL)
            handler()
        }
    }

    /// Gives the key its usual meaning back.
    func end() { watch.end() }
}
