#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A pipe through which a signal wakes whoever waits for input.
struct WakeUp: Sendable {
    /// What is told.
    enum Reason: UInt8 {
        case disturbed = 1
        case interrupted = 2
    }

    let readEnd: Int32
    private let writeEnd: Int32

    /// Nil where the process may open no more files.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        (readEnd, writeEnd) = (ends[0], ends[1])
        // A full pipe means that enough has been told: nobody may hang on it.
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }

    func tell(_ reason: Reason) {
        var byte = reason.rawValue
        _ = unsafe write(writeEnd, &byte, 1)
    }

    /// Takes all that was told; an interruption outweighs the rest.
    func take() -> Reason? {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = unsafe read(readEnd, &bytes, bytes.count)
        guard count > 0 else { return nil }
        return bytes[..<count].contains(Reason.interrupted.rawValue) ? .interrupted : .disturbed
    }

    func close() {
        closeDescriptor(readEnd)
        closeDescriptor(writeEnd)
    }

    private func closeDescriptor(_ descriptor: Int32) {
        #if canImport(Glibc)
        _ = Glibc.close(descriptor)
        #else
        _ = Darwin.close(descriptor)
        #endif
    }
}
