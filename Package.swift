// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The levels of x86-64, the highest first, each with the flags, as Linux names them, that it adds to the one below
/// (System V ABI, AMD64 supplement, table "micro-architecture levels").
let levels = [
    (name: "x86-64-v4", flags: "avx512f avx512bw avx512cd avx512dq avx512vl"),
    (name: "x86-64-v3", flags: "avx avx2 bmi1 bmi2 f16c fma abm movbe xsave"),
    (name: "x86-64-v2", flags: "cx16 lahf_lm popcnt pni sse4_1 sse4_2 ssse3"),
    (name: "x86-64", flags: ""),
]

/// The level that release builds are for: what BLAUWDRUK_PROCESSOR names, or else the highest that the processor of
/// this machine has; the lowest where that cannot be read, and on other architectures.
let level: String = {
    if let asked = Context.environment["BLAUWDRUK_PROCESSOR"], !asked.isEmpty {
        #if arch(x86_64)
        let known = levels.map(\.name)
        #else
        let known = ["x86-64"]
        #endif
        guard known.contains(asked) else {
            print("BLAUWDRUK_PROCESSOR is '\(asked)'; for this machine it can be \(known.joined(separator: ", "))")
            exit(1)
        }
        return asked
    }
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("flags") } ?? ""
    let flags = Set(line.split(whereSeparator: { " \t:".contains($0) }).map(String.init))
    let best = levels.indices.first { first in
        levels[first...].allSatisfy { flags.isSuperset(of: $0.flags.split(separator: " ").map(String.init)) }
    }
    return best.map { levels[$0].name } ?? "x86-64"
}()

/// Whether processors of that level multiply and add in one step.
let hasFusedMultiplyAdd = ["x86-64-v3", "x86-64-v4"].contains(level)

/// What makes a release build of a target one for that level: with vectors as wide as it has, which the compiler's own
/// tuning halves for the sake of early processors (a tenth less time, `benchmarks sick-sicker`), and by name what its
/// sources choose by.
let forProcessor: [SwiftSetting] = {
    if level == "x86-64" { return [] }
    let wide = ["-Xclang", "-target-feature", "-Xclang", "-prefer-256-bit"]
    let flags = ["-march=\(level)"] + (level == "x86-64-v4" ? wide : [])
    return [.unsafeFlags(flags.flatMap { ["-Xcc", $0] }, .when(configuration: .release))]
        + (hasFusedMultiplyAdd ? [.define("FUSED_MULTIPLY_ADD", .when(configuration: .release))] : [])
}()

/// Tells the program, which looks at its start whether the processor has it, what it was built for.
let saysProcessor: [SwiftSetting] =
    level == "x86-64"
    ? [] : [.define("BUILT_FOR_\(level.replacing("-", with: "_").uppercased())", .when(configuration: .release))]

/// The settings of every target: one language mode, explicit existentials, imports that say whether
/// they show in an interface, unsafe code spelled out, and no warning left standing.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A target on one of the five shelves; it may import what stands to the left of it, and nothing else.
func module(_ name: String, on shelf: String, imports: [String] = [], settings: [SwiftSetting] = []) -> Target {
    .target(
        name: name, dependencies: imports.map { .init(stringLiteral: $0) },
        path: "Sources/\(shelf)/\(name)", swiftSettings: house + settings,
        linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))])
}

/// A test target; `resources` are folders of cases that the tests read.
func tests(_ name: String, of imports: [String], resources: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: (imports + ["TestSupport"]).map { .init(stringLiteral: $0) },
        path: "Tests/\(name)", resources: resources.map { .copy($0) }, swiftSettings: house)
}

let package = Package(
    name: "blauwdruk",
    products: [
        .executable(name: "blauwdruk", targets: ["blauwdruk"]),
        .executable(name: "benchmarks", targets: ["benchmarks"]),
    ],
    targets: [
        // Language: text -> syntax tree -> checked model -> program
        module("SourceText", on: "Language"),
        module("Quantities", on: "Language"),
        module("Syntax", on: "Language", imports: ["SourceText"]),
        module("Catalog", on: "Language", imports: ["Quantities", "Numerics"]),
        module("Checking", on: "Language", imports: ["SourceText", "Syntax", "Quantities", "Catalog", "Numerics"]),
        module(
            "Lowering", on: "Language",
            imports: ["SourceText", "Quantities", "Catalog", "Checking", "Program", "Results", "Numerics"]),

        // Numerics: random numbers, special functions, distributions
        module("Numerics", on: "Numerics", settings: forProcessor),

        // Simulation: program -> draws -> results
        module("Program", on: "Simulation", imports: ["SourceText", "Quantities", "Numerics", "Results"]),
        module("Results", on: "Simulation", imports: ["Quantities"]),
        module(
            "Engine", on: "Simulation", imports: ["SourceText", "Quantities", "Program", "Results", "Numerics"],
            settings: forProcessor),

        // Insight: results -> analysis -> report
        module("Analysis", on: "Insight", imports: ["Quantities", "Results"]),
        module("Report", on: "Insight"),

        // Tools: files, clocks and terminals live here, and only here
        module(
            "Session", on: "Tools",
            imports: [
                "SourceText", "Quantities", "Syntax", "Catalog", "Checking", "Lowering", "Numerics", "Program",
                "Results", "Engine", "Analysis", "Report",
            ]),
        module("Terminal", on: "Tools"),
        module("Processor", on: "Tools", settings: saysProcessor),
        module("CommandLine", on: "Tools", imports: ["Session", "Terminal", "SourceText", "Catalog", "Report"]),
        module(
            "Benchmarking", on: "Tools",
            imports: [
                "SourceText", "Quantities", "Syntax", "Checking", "Lowering", "Numerics", "Program", "Results",
                "Engine", "Report", "Session", "Processor",
            ], settings: forProcessor),
        .executableTarget(
            name: "blauwdruk", dependencies: ["CommandLine", "Processor"], path: "Sources/Tools/blauwdruk",
            swiftSettings: house),
        .executableTarget(
            name: "benchmarks", dependencies: ["Benchmarking", "Processor"], path: "Sources/Tools/benchmarks",
            swiftSettings: house),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
        tests("NumericsTests", of: ["Numerics"], resources: ["Vectors"]),
        tests(
            "LanguageTests",
            of: [
                "SourceText", "Quantities", "Syntax", "Catalog", "Checking", "Lowering", "Program", "Results",
                "Numerics",
            ], resources: ["Corpus", "Golden"]),
        tests(
            "SimulationTests",
            of: [
                "SourceText", "Quantities", "Syntax", "Checking", "Lowering", "Program", "Results", "Engine",
                "Analysis", "Numerics",
            ]),
        tests("AnalysisTests", of: ["Quantities", "Results", "Analysis"]),
        tests("ReportTests", of: ["Report"]),
        tests(
            "ToolsTests",
            of: [
                "Session", "CommandLine", "Terminal", "Catalog", "Syntax", "Checking", "Engine", "SourceText", "Report",
                "Processor", "Benchmarking",
            ]),
    ]
)
