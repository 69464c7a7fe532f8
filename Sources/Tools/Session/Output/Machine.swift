#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the operating system says of this process.
enum Machine {
    /// Whether a process is there, whosever it is.
    static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno != ESRCH }

    /// The most memory that the process has held so far, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        #if canImport(Glibc)
        let process = __rusage_who_t(RUSAGE_SELF.rawValue)
        #else
        let process = RUSAGE_SELF
        #endif
        guard unsafe getrusage(process, &usage) == 0 else { return 0 }
        #if canImport(Glibc)
        return usage.ru_maxrss * 1_024
        #else
        return usage.ru_maxrss
        #endif
    }
}
