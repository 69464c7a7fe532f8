import Catalog
import Foundation
import Report
import Session

extension CommandRunner {
    private static let runOptions: [ArgumentReader.Option] = [
        .init(name: "--draws", takesValue: true), .init(name: "--seed", takesValue: true),
        .init(name: "--engine", takesValue: true), .init(name: "--workers", takesValue: true),
        .init(name: "--language", takesValue: true), .init(name: "--output", takesValue: true),
        .init(name: "--memory", takesValue: true),
        .init(name: "--set", takesValue: true, repeats: true), .init(name: "--strict", takesValue: false),
        .init(name: "--json", takesValue: false),
    ]

    func runTexts(_ arguments: [String]) async throws(ArgumentReader.Problem) -> CommandStatus {
        let reader = try ArgumentReader(arguments, options: Self.runOptions)
        guard !reader.words.isEmpty else { throw .missing("the name of a file") }
        let options = try options(reader)
        let outputs = reader.value("--output").map { URL(fileURLWithPath: $0) }
        var names: Set<String> = []
        for path in reader.words {
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            guard names.insert(name).inserted else { return fail(.sameOutput(name)) }
        }
        var worst = CommandStatus.success
        var records: [RunRecord] = []
        for path in reader.words {
            let (status, record) = await run(path, options, outputs: outputs, isQuiet: reader.has("--json"))
            if let record { records.append(record) }
            if status == .interrupted { return .interrupted }
            if status.rawValue > worst.rawValue { worst = status }
        }
        if reader.has("--json") { terminal.print(json(records)) }
        return worst
    }

    /// The settings of runs that the options give.
    func options(_ reader: ArgumentReader) throws(ArgumentReader.Problem) -> RunOptions {
        var options = RunOptions()
        options.draws = try reader.number("--draws", 1...10_000_000)
        options.seed = try reader.number("--seed", 0...Int.max).map { UInt64($0) }
        options.engine = try reader.choice("--engine", EngineRequest.allCases.map(\.rawValue))
            .flatMap(EngineRequest.init)
        if let workers = try reader.number("--workers", 1...1_024) { options.workers = workers }
        if let memory = try reader.number("--memory", 1...10_000_000) { options.memoryLimit = memory * 1_000_000 }
        if let language = try language(reader) { options.language = language }
        options.isStrict = reader.has("--strict")
        options.settings = reader.list("--set")
        return options
    }

    /// The language that an option names.
    func language(_ reader: ArgumentReader) throws(ArgumentReader.Problem) -> ReportLanguage? {
        try reader.choice("--language", ReportLanguage.allCases.map(\.rawValue)).flatMap(ReportLanguage.init)
    }

    private func run(_ path: String, _ options: RunOptions, outputs: URL?, isQuiet: Bool) async -> (
        CommandStatus, RunRecord?
    ) {
        let line = ProgressLine(terminal)
        let task = Task { () -> Result<RunOutcome, SessionError> in
            do throws(SessionError) {
                let text = URL(fileURLWithPath: path)
                return .success(try await Workbench.run(text, options, outputs: outputs) { line.show($0) })
            } catch {
                return .failure(error)
            }
        }
        let interruption = Interruption { task.cancel() }
        defer { interruption.end() }
        let outcome: RunOutcome
        switch await task.value {
        case .success(let value): outcome = value
        case .failure(let error):
            line.clear()
            return (fail(error), nil)
        }
        line.clear()
        switch outcome {
        case .refused(let check):
            terminal.message(check.text)
            hint(check.records)
            return (.badInput, nil)
        case .failed(let message):
            terminal.message(message)
            return (.badInput, nil)
        case .cancelled:
            terminal.message("blauwdruk: stopped; nothing was written\n")
            return (.interrupted, nil)
        case .done(let check, let result, let folder):
            terminal.message(check.text)
            for (expectation, place) in result.failures {
                terminal.message("\(place): expectation not met: \(expectation.text)\n  found: \(expectation.seen)\n")
            }
            let record = RunRecord(text: path, folder: folder.path, manifest: result.manifest)
            if !isQuiet {
                for case .print(let line) in result.parts { terminal.print(line + "\n") }
                terminal.print(summary(result, folder))
            }
            return (result.failures.isEmpty ? .success : .expectationFailed, record)
        }
    }

    private func summary(_ result: NotebookResult, _ folder: URL) -> String {
        let manifest = result.manifest
        let draws = manifest.runs.reduce(0) { $0 + $1.draws * $1.scenarios.count }
        return """
            \(result.title)
              \(manifest.expectations.met) of \(manifest.expectations.met + manifest.expectations.notMet) expectations met
              \(draws) draws in \(manifest.measured.secondsInEngine) s, \(manifest.measured.peakMemoryMegabytes) MB at most
              \(shown(folder))/report.html

            """
    }

    /// A path below the folder one stands in is shown from there.
    func shown(_ folder: URL) -> String {
        let here = FileManager.default.currentDirectoryPath + "/"
        return folder.path.hasPrefix(here) ? String(folder.path.dropFirst(here.count)) : folder.path
    }
}
