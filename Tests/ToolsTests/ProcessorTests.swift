import Foundation
import Processor
import Testing

/// What a release build needs of the processor, and what the program says where it is not there.
@Suite struct ProcessorTests {
    /// The text of Linux for one core with these flags.
    private func cpuinfo(_ flags: [String]) -> String {
        "processor\t: 0\nmodel name\t: One of its kind\nflags\t\t: \(flags.joined(separator: " "))\nbugs\t\t:\n\n"
    }

    private func flags(upTo level: ProcessorLevel) -> [String] {
        let levels = ProcessorLevel.allCases
        return ["fpu", "sse2"] + levels[...(levels.firstIndex(of: level) ?? 0)].flatMap(\.flags)
    }

    @Test(arguments: ProcessorLevel.allCases)
    func `a processor of a level has all of it and of the levels below, and no more`(_ level: ProcessorLevel) throws {
        let features = try #require(ProcessorFeatures(cpuinfo: cpuinfo(flags(upTo: level))))
        #expect(features.level == level)
        for other in ProcessorLevel.allCases {
            #expect(features.missing(for: other).isEmpty == (other.rawValue <= level.rawValue))
        }
    }

    @Test(arguments: ProcessorLevel.allCases.flatMap { level in level.flags.map { (level, $0) } })
    func `a level with one flag too few is not reached`(_ level: ProcessorLevel, _ flag: String) throws {
        let text = cpuinfo(flags(upTo: .fourth).filter { $0 != flag })
        let features = try #require(ProcessorFeatures(cpuinfo: text))
        #expect(features.missing(for: .fourth) == [flag])
        #expect(features.level.rawValue < level.rawValue)
    }

    @Test func `the sentence names the level, what is lacking and the build that runs here`() {
        let text = cpuinfo(flags(upTo: .third) + ["avx512f"])
        #expect(
            ProcessorRequirement(level: .fourth).problem(cpuinfo: text) == """
                this program was built for processors of level x86-64-v4, and this one lacks avx512bw, avx512cd, \
                avx512dq, avx512vl: build it again with 'BLAUWDRUK_PROCESSOR=x86-64-v3 swift build -c release'
                """)
        #expect(ProcessorRequirement(level: .third).problem(cpuinfo: text) == nil)
    }

    @Test(arguments: ["", "processor\t: 0\nFeatures\t: fp asimd\n"])
    func `a machine that does not tell its flags is given the benefit of the doubt`(_ text: String) {
        #expect(ProcessorFeatures(cpuinfo: text) == nil)
        #expect(ProcessorRequirement(level: .fourth).problem(cpuinfo: text) == nil)
    }

    @Test func `the manifest chooses by the flags that the program looks for`() throws {
        let manifest = try String(
            contentsOf: Repository.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        for level in ProcessorLevel.allCases {
            let line = "(name: \"\(level.rawValue)\", flags: \"\(level.flags.joined(separator: " "))\"),"
            #expect(manifest.contains(line))
        }
    }
}
