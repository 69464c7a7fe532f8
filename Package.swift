// swift-tools-version: 6.2
import PackageDescription

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
func module(_ name: String, on shelf: String, imports: [String] = []) -> Target {
    .target(
        name: name, dependencies: imports.map { .init(stringLiteral: $0) },
        path: "Sources/\(shelf)/\(name)", swiftSettings: house,
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
        module("Numerics", on: "Numerics"),

        // Simulation: program -> draws -> results
        module("Program", on: "Simulation", imports: ["SourceText", "Quantities", "Numerics", "Results"]),
        module("Results", on: "Simulation", imports: ["Quantities"]),
        module("Engine", on: "Simulation", imports: ["SourceText", "Quantities", "Program", "Results", "Numerics"]),

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
        module("CommandLine", on: "Tools", imports: ["Session", "Terminal", "SourceText", "Catalog", "Report"]),
        .executableTarget(
            name: "blauwdruk", dependencies: ["CommandLine"], path: "Sources/Tools/blauwdruk", swiftSettings: house),
        .executableTarget(
            name: "benchmarks", dependencies: ["SourceText", "Syntax", "Checking", "Lowering", "Program"],
            path: "Sources/Tools/benchmarks", swiftSettings: house),

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
            ]),
    ]
)
