#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The elementary functions of the system's mathematics library that the language offers.
package enum Elementary {
    package static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
    package static func exponential(_ value: Double) -> Double { exp(value) }
    package static func logarithm(_ value: Double) -> Double { log(value) }
}
