/// What a processor has, as Linux tells it.
package struct ProcessorFeatures: Sendable {
    private let flags: [String]

    /// Reads the text of `/proc/cpuinfo`; nil where it lists no flags, as on other architectures.
    ///
    /// The flags of the first core stand for all: Linux hides those that not every core has.
    package init?(cpuinfo text: String) {
        let lines = text.split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix("flags") }) else { return nil }
        flags = line.split { $0 == " " || $0 == "\t" || $0 == ":" }.dropFirst().map(String.init)
    }

    /// The flags that a level needs and the processor lacks, those of the lowest level first.
    package func missing(for level: ProcessorLevel) -> [String] {
        level.upToHere.flatMap(\.flags).filter { !flags.contains($0) }
    }

    /// The highest level of which nothing is missing.
    package var level: ProcessorLevel {
        ProcessorLevel.allCases.last { missing(for: $0).isEmpty } ?? .first
    }
}
