import Foundation
import Synchronization
import Terminal
import Testing

@Suite struct SignalWatchTests {
    /// What a watch heard.
    private final class Heard: Sendable {
        let numbers = Mutex<[Int32]>([])
    }

    private func wait(until isReached: () -> Bool) async throws {
        let end = Date(timeIntervalSinceNow: 15)
        while !isReached(), Date() < end { try await Task.sleep(for: .milliseconds(1)) }
    }

    @Test func `a signal is heard from the moment a watch begins, watch after watch`() async throws {
        for round in 1...50 {
            let heard = Heard()
            let watch = SignalWatch([SIGUSR1]) { number in heard.numbers.withLock { $0.append(number) } }
            kill(getpid(), SIGUSR1)
            try await wait { heard.numbers.withLock { !$0.isEmpty } }
            watch.end()
            #expect(heard.numbers.withLock { $0 } == [SIGUSR1], "round \(round)")
        }
    }

    @Test func `the watch begun last hears a signal, and the one before it again when that ends`() async throws {
        let (first, second) = (Heard(), Heard())
        let outer = SignalWatch([SIGUSR2]) { number in first.numbers.withLock { $0.append(number) } }
        let inner = SignalWatch([SIGUSR2]) { number in second.numbers.withLock { $0.append(number) } }
        kill(getpid(), SIGUSR2)
        try await wait { second.numbers.withLock { !$0.isEmpty } }
        #expect(first.numbers.withLock { $0 } == [])
        inner.end()
        kill(getpid(), SIGUSR2)
        try await wait { first.numbers.withLock { !$0.isEmpty } }
        outer.end()
        #expect(first.numbers.withLock { $0 } == [SIGUSR2])
        #expect(second.numbers.withLock { $0 } == [SIGUSR2])
    }
}
