#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the operating system knows of this process.
enum ProcessMeasures {
    /// The most memory that the process has held so far, in bytes.
    static var peakMemory: Int {
        #if canImport(Darwin)
        Int(usage?.ru_maxrss ?? 0)
        #else
        Int(usage?.ru_maxrss ?? 0) * 1_024
        #endif
    }

    /// The time that processors have worked for this process, all threads together, in seconds.
    ///
    /// Other than the time on the clock, it hardly changes with what else the machine does.
    static var processorSeconds: Double {
        guard let usage else { return 0 }
        let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        let microseconds = Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)
        return Double(seconds) + Double(microseconds) / 1e6
    }

    private static var usage: rusage? {
        var usage = rusage()
        #if canImport(Darwin)
        return unsafe getrusage(RUSAGE_SELF, &usage) == 0 ? usage : nil
        #else
        return unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? usage : nil
        #endif
    }
}
