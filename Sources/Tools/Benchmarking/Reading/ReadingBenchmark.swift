import Checking
import SourceText
import Syntax

/// How fast a long text is lexed, parsed and checked, beside a plain scan of its bytes in the same process.
struct ReadingBenchmark {
    let lines: Int
    /// How often each measurement is made; the shortest time counts.
    let repeats: Int

    /// Measures and prints; false where the text has errors, which then are printed. Warnings, as of interventions that
    /// no scenario starts, are found and counted as part of the work.
    func run() -> Bool {
        let text = LargeModel(lines: lines).text()
        let bytes = Array(text.utf8)
        let beforeReading = ProcessMeasures.peakMemory
        let file = SourceFile(name: "groot.blauw", text: text)
        let id = SourceFileID(index: 0)
        let count = bytes.count { $0 == UInt8(ascii: "\n") }
        print("\(count) lines, \(bytes.count) bytes")

        let scan = shortest { bytes.reduce(0 as UInt64) { $0 &* 31 &+ UInt64($1) } }
        var problems: [Diagnostic] = []
        let lexing = shortest { Lexer.tokens(of: file, id: id).tokens.count }
        let parsing = shortest { Parser.tree(of: file, id: id).tree.entries.count }
        let reading = shortest {
            problems = Self.problems(of: file, id)
            return problems.count
        }
        let peak = ProcessMeasures.peakMemory
        report("plain scan of the bytes", scan, scan, count)
        report("lexed", lexing, scan, count)
        report("lexed and parsed", parsing, scan, count)
        report("lexed, parsed and checked", reading, scan, count)
        print("peak memory \(peak / 1_000_000) MB, of which \(beforeReading / 1_000_000) MB before reading")
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else {
            var library = SourceLibrary()
            _ = library.add(file)
            let data = library.add(SourceFile(name: "kosten.csv", text: LargeModel.data))
            print(DiagnosticRenderer(library).text(errors.filter { $0.range.file == id || $0.range.file == data }))
            return false
        }
        return true
    }

    private static func problems(of file: SourceFile, _ id: SourceFileID) -> [Diagnostic] {
        let (tree, found) = Parser.tree(of: file, id: id)
        let data = DataFile(
            file: SourceFileID(index: 1), source: SourceFile(name: "kosten.csv", text: LargeModel.data))
        var checker = Checker(allowsScripts: false) { _ in .success(data) }
        checker.announce([tree])
        for entry in tree.entries { _ = checker.check(entry) }
        checker.finish(at: SourceRange(file: id, lower: 0, upper: 0))
        return found + checker.problems
    }

    private func shortest(_ work: () -> some Equatable) -> Duration {
        var shortest = Duration.seconds(1_000_000)
        for _ in 0..<repeats {
            var result: (any Equatable)?
            shortest = min(shortest, ContinuousClock().measure { result = work() })
            precondition(result != nil, "the work gives something, so that it cannot be left out")
        }
        return shortest
    }

    private func report(_ what: String, _ time: Duration, _ reference: Duration, _ count: Int) {
        let seconds = Self.seconds(time)
        let padded = what + String(repeating: " ", count: max(0, 28 - what.count))
        let ratio = seconds / Self.seconds(reference)
        print(
            "\(padded)\(Int(seconds * 1_000)) ms, \(Int(Double(count) / seconds)) lines/s, \(Int(ratio)) times the scan"
        )
    }

    private static func seconds(_ time: Duration) -> Double {
        Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
}
