import Dispatch
import Foundation

/// Calls a handler when a signal comes, in place of what the signal does by itself.
package final class SignalWatch {
    private let source: any DispatchSourceSignal
    private let number: Int32

    package init(_ number: Int32, _ handler: @escaping @Sendable () -> Void) {
        self.number = number
        // The signal's own action would come first, unless that is to do nothing.
        signal(number, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
        source.setEventHandler(handler: handler)
        source.resume()
    }

    /// Gives the signal its own action back.
    package func end() {
        source.cancel()
        signal(number, SIG_DFL)
    }
}
