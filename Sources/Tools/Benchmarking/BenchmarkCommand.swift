import Foundation

/// Carries out one command line of the benchmarks.
package enum BenchmarkCommand {
    private static let usage = """
        usage: benchmarks [PART...] [--quick] [--json FILE] [--output FOLDER]
                                                how fast the engines are, beside loops written by hand; the plots go to
                                                FOLDER, outputs/benchmarks without one. Parts, all without any:
                                                \(BenchmarkPart.allCases.map(\.rawValue).joined(separator: ", "))
               benchmarks digest                a digest of results, which is the same for every build
               benchmarks reading [LINES]       how fast a long model is read, beside a scan of its bytes
               benchmarks mutations FOLDER      every text of a folder with each token left out, and with each twice

        """

    /// Does what the words ask, without the program's own name, and gives the exit status: 0 when all is well, 1 where
    /// what was measured is not sound, 2 where the words are wrong or a text is not there.
    package static func run(_ words: [String]) async -> Int32 {
        switch (words.first, words.count) {
        case ("--help", _), ("-h", _):
            print(usage, terminator: "")
            return 0
        case ("reading", 1): return ReadingBenchmark(lines: 200_000, repeats: 3).run() ? 0 : 1
        case ("reading", 2):
            guard let lines = Int(words[1]), lines > 0 else { return refuse("'\(words[1])' is no number of lines") }
            return ReadingBenchmark(lines: lines, repeats: 3).run() ? 0 : 1
        case ("mutations", 2): return MutationSweep(folder: URL(fileURLWithPath: words[1])).run() ? 0 : 1
        case ("digest", 1):
            return await reportingProblems { for line in try await DigestCommand().lines() { print(line) } }
        default: return await engines(words)
        }
    }

    private static func engines(_ words: [String]) async -> Int32 {
        var scale = BenchmarkScale.full
        var json: String?
        var folder = "outputs/benchmarks"
        var parts: [BenchmarkPart] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            switch word {
            case "--quick": scale = .quick
            case "--json", "--output":
                guard let value = rest.popFirst() else { return refuse("'\(word)' needs a name") }
                if word == "--json" { json = value } else { folder = value }
            default:
                guard let part = BenchmarkPart(rawValue: word) else { return refuse("there is no '\(word)'") }
                parts.append(part)
            }
        }
        if parts.isEmpty { parts = BenchmarkPart.allCases }
        return await reportingProblems { [scale, parts, json, folder] in
            let record = try await EngineBenchmarks(scale: scale, parts: parts) { tell("measuring \($0)\n") }.run()
            print(record.text(), terminator: "")
            if let json { try Data(record.json().utf8).write(to: URL(fileURLWithPath: json), options: .atomic) }
            let plots = URL(fileURLWithPath: folder)
            try FileManager.default.createDirectory(at: plots, withIntermediateDirectories: true)
            for (name, svg) in record.charts() {
                try Data(svg.utf8).write(to: plots.appendingPathComponent(name), options: .atomic)
            }
        }
    }

    private static func reportingProblems(_ work: () async throws -> Void) async -> Int32 {
        do {
            try await work()
            return 0
        } catch let problem as BenchmarkProblem {
            tell("benchmarks: \(problem.sentence)\n")
            if case .unreadable = problem { return 2 }
            return 1
        } catch {
            tell("benchmarks: \(error)\n")
            return 1
        }
    }

    private static func refuse(_ what: String) -> Int32 {
        tell("benchmarks: \(what)\n\(usage)")
        return 2
    }

    private static func tell(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
