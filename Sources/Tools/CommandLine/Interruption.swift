import Dispatch
import Foundation

/// Turns the interrupt key into a call while something runs, so that it can end cleanly.
final class Interruption {
    private let source: any DispatchSourceSignal

    init(_ handler: @escaping @Sendable () -> Void) {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            // A second press ends the program at once, whatever it is doing.
            signal(SIGINT, SIG_DFL)
            handler()
        }
        source.resume()
    }

    /// Gives the key its usual meaning back.
    func end() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
