import Foundation
import Processor

/// All that a run of the benchmarks found, as a program reads it.
struct BenchmarkRecord: Codable, Sendable {
    /// What the program was built for, and how many cores it could use.
    let processor: String
    let cores: Int
    let isQuick: Bool
    var figures: [Figure] = []
    var growth: [GrowthCurve] = []

    init(scale: BenchmarkScale) {
        processor = ProcessorRequirement.ofThisBuild.level.rawValue
        cores = ProcessInfo.processInfo.activeProcessorCount
        isQuick = scale == .quick
    }

    /// The record as JSON, keys in alphabetical order, with a line end.
    func json() -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else {
            preconditionFailure("a record holds nothing but texts and finite numbers")
        }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
