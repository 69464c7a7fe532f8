import Foundation

/// What an output was made from, so that it explains itself and can be made again.
package struct Manifest: Codable, Sendable, Equatable {
    package struct Input: Codable, Sendable, Equatable {
        package let path: String
        package let sha256: String
    }

    package struct Run: Codable, Sendable, Equatable {
        package let model: String
        package let scenarios: [String]
        package let draws: Int
        package let seed: UInt64
        package let design: String
        package let engine: String
        /// Why that engine was chosen, in one sentence; nil where it was asked for.
        package let engineReason: String?
    }

    package struct Expectations: Codable, Sendable, Equatable {
        package let met: Int
        package let notMet: Int
    }

    /// What was measured on this machine; it differs from run to run, and nothing else in a manifest does.
    package struct Measured: Codable, Sendable, Equatable {
        package let secondsInEngine: Double
        package let secondsInAll: Double
        package let peakMemoryMegabytes: Int
        package let workers: Int
    }

    package let blauwdruk: String
    package let text: String
    package let language: String
    /// The digest of the digests of all inputs.
    package let modelHash: String
    package let inputs: [Input]
    /// The settings of the command line, as they were given; nil where there were none.
    package let settings: [String]?
    package let runs: [Run]
    package let expectations: Expectations
    package let measured: Measured

    /// The manifest as JSON, keys in alphabetical order, with a line end.
    package func json() -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self), let text = String(data: data, encoding: .utf8) else {
            preconditionFailure("a manifest holds nothing but texts and finite numbers")
        }
        return text + "\n"
    }
}
