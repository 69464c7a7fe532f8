package import Results
import Session

/// The digest of the results of runs, every bit of every number of them: equal digests are equal results.
package enum ResultDigest {
    /// The SHA-256 of the bits of all numbers, in the order of `RunResults`, lowest byte first.
    package static func hexadecimal(_ results: [RunResults]) -> String {
        var bytes: [UInt8] = []
        for result in results {
            for numbers in [
                result.ledger, result.outcomes, result.people, result.flows, result.exits, result.arrivals,
                result.courses, result.parameters, result.modelOutcomes,
            ] {
                for number in numbers {
                    for shift in stride(from: 0, to: 64, by: 8) {
                        bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> UInt64(shift)))
                    }
                }
            }
        }
        return SHA256.hexadecimal(bytes)
    }
}
