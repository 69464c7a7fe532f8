import Foundation

/// What this build of the program needs of the processor that it runs on.
package struct ProcessorRequirement: Sendable {
    package let level: ProcessorLevel

    package init(level: ProcessorLevel) {
        self.level = level
    }

    /// What `Package.swift` built this program for; debug builds are for every processor.
    package static let ofThisBuild: ProcessorRequirement = {
        #if BUILT_FOR_X86_64_V4
        ProcessorRequirement(level: .fourth)
        #elseif BUILT_FOR_X86_64_V3
        ProcessorRequirement(level: .third)
        #elseif BUILT_FOR_X86_64_V2
        ProcessorRequirement(level: .second)
        #else
        ProcessorRequirement(level: .first)
        #endif
    }()

    /// One sentence on what the processor lacks, and what to do; nil where it has all, or does not tell.
    /// - Parameter cpuinfo: the text of `/proc/cpuinfo`.
    package func problem(cpuinfo: String) -> String? {
        guard let features = ProcessorFeatures(cpuinfo: cpuinfo) else { return nil }
        let missing = features.missing(for: level)
        guard !missing.isEmpty else { return nil }
        return "this program was built for processors of level \(level.rawValue), and this one lacks "
            + "\(missing.joined(separator: ", ")): build it again with "
            + "'BLAUWDRUK_PROCESSOR=\(features.level.rawValue) swift build -c release'"
    }

    /// Ends the program with exit status 2 and a sentence where the processor lacks what this build needs.
    ///
    /// Called before anything else: an instruction that the processor does not know would end the program without a
    /// word. This target and the library code it calls are built for every processor.
    package static func holdsOrExit(program: String) {
        guard ofThisBuild.level != .first, let text = FileManager.default.contents(atPath: "/proc/cpuinfo"),
            let problem = ofThisBuild.problem(cpuinfo: String(decoding: text, as: UTF8.self))
        else { return }
        FileHandle.standardError.write(Data("\(program): \(problem)\n".utf8))
        exit(2)
    }
}
