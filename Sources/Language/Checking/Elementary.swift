#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The function of the system's mathematics library that folding fixed numbers needs.
enum Elementary {
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
