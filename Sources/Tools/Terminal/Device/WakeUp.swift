#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A pipe of single bytes that wakes whoever waits for something else too.
struct WakeUp: Sendable {
    let readEnd: Int32
    private let writeEnd: Int32

    /// Nil where the process may open no more files.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        (readEnd, writeEnd) = (ends[0], ends[1])
        // A full pipe means that enough has been told: nobody may hang on it.
        _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    func tell(_ what: UInt8) {
        var byte = what
        _ = unsafe write(writeEnd, &byte, 1)
    }

    /// Takes what was told, once there is something.
    func take() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = unsafe read(readEnd, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }
}
