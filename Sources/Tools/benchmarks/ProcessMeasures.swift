#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the operating system knows of this process.
enum ProcessMeasures {
    /// The most memory that the process has held so far, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        #if canImport(Darwin)
        guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
        return Int(usage.ru_maxrss)
        #else
        guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        return Int(usage.ru_maxrss) * 1_024
        #endif
    }
}
