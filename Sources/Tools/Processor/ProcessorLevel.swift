/// A level of the x86-64 architecture: what a processor must have to run a program that was built for it.
///
/// From System V ABI, AMD64 supplement, table "micro-architecture levels"; each level has all of the one below.
/// `Package.swift`, which cannot import this, chooses by the same flags; a test compares the two.
package enum ProcessorLevel: String, CaseIterable, Sendable {
    case first = "x86-64"
    case second = "x86-64-v2"
    case third = "x86-64-v3"
    case fourth = "x86-64-v4"

    /// What it adds to the level below, as Linux names it in `/proc/cpuinfo`.
    package var flags: [String] {
        switch self {
        case .first: []
        case .second: ["cx16", "lahf_lm", "popcnt", "pni", "sse4_1", "sse4_2", "ssse3"]
        case .third: ["avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"]
        case .fourth: ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]
        }
    }

    /// This level and those below, the lowest first.
    var upToHere: ArraySlice<ProcessorLevel> {
        let position = Self.allCases.firstIndex(of: self) ?? 0
        return Self.allCases[...position]
    }

    /// Whether a processor of this level has all that the other needs.
    package func includes(_ other: ProcessorLevel) -> Bool { upToHere.contains(other) }
}
