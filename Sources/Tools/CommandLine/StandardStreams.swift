import Foundation
import Terminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Where the program writes: results to one stream, messages and progress to the other.
struct StandardStreams: Sendable {
    /// Whether somebody watches the messages, on a terminal that can take a line away.
    let isWatched: Bool

    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
        isWatched = isatty(2) == 1 && TerminalAbilities.canMoveCursor(environment)
    }

    func print(_ text: String) { write(text, to: 1) }

    func message(_ text: String) { write(text, to: 2) }

    /// Writes all bytes; where the reader has gone away, there is nobody to tell.
    private func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress else { return 0 }
                return unsafe sysWrite(descriptor, start, buffer.count)
            }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }

    private func sysWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
        unsafe Glibc.write(descriptor, start, count)
        #else
        unsafe Darwin.write(descriptor, start, count)
        #endif
    }
}
