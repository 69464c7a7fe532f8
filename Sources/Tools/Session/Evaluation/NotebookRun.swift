import Analysis
import Checking
package import Engine
import Foundation
import Numerics
import Program
import Quantities
import Report
import SourceText

/// Runs the statements of a text in their order and gathers what a reader will see.
package struct NotebookRun {
    var loaded: LoadedText
    let options: RunOptions
    var progress: @Sendable (RunProgress) -> Void
    var evaluator: ScriptEvaluator
    var runs: [Manifest.Run] = []
    var parts: [OutputPart] = []
    var secondsInEngine = 0.0
    var met = 0
    var notMet = 0
    /// The results of the scenarios that have been run, those of earlier runs of a session among them.
    var kept = KeptRuns()
    /// What has been run so far: the programs and their settings.
    var ran: [KeptRuns.Key] = []
    /// The engine that was chosen for runs that leave the choice open; looked into only.
    var engineChoices: [RunGroup: EngineChoice] = [:]
    /// The programs that have been made; looked into only.
    var programs: [ScenarioPlace: Program] = [:]
    /// The bytes that the values named so far take.
    var heldMemory = 0
    /// The draws of the last run of each model, by the model's number.
    var drawsOfModel: [Int: Int] = [:]

    /// Runs a text that has been loaded without errors.
    /// - Throws: where a run fails; nothing has been written then.
    package static func run(
        _ loaded: LoadedText, _ options: RunOptions, progress: @escaping @Sendable (RunProgress) -> Void
    ) async throws(RunError) -> NotebookResult {
        let start = Date()
        var run = NotebookRun(
            loaded: loaded, options: options, progress: progress, evaluator: ScriptEvaluator(models: loaded.models))
        try await run.execute()
        return try run.result(seconds: Date().timeIntervalSince(start))
    }

    private mutating func execute() async throws(RunError) {
        try chooseEngines(loaded.blocks.flatMap(\.statements))
        var block = 0
        for part in loaded.document.parts {
            switch part {
            case .prose(let range): parts.append(.prose(range))
            case .code(let range, _):
                let text = loaded.library[loaded.file].text(from: range.lowerBound, to: range.upperBound)
                parts.append(.code(text))
                for statement in loaded.blocks[block].statements { try await execute(statement) }
                block += 1
            }
        }
    }

    mutating func execute(_ statement: CheckedStatement) async throws(RunError) {
        if Task.isCancelled { throw RunError(.cancelled, scenario: "") }
        switch statement {
        case .run(let run): try await execute(run)
        case .define(let number):
            let value = loaded.scriptValues[number]
            try prepare([
                CheckedExpression(.scriptValue(number), type: value.type, binding: value.binding, range: value.range)
            ])
        case .table(let title, let expression): parts.append(try table(title, expression))
        case .rows(let title, let columns, let rows): parts.append(try rowsTable(title, columns, rows))
        case .plot(let title, let series): parts.append(try plot(title, series))
        case .expect(let expectation): parts.append(try expect(expectation))
        case .print(let text): parts.append(.print(try self.text(text)))
        case .sequence(let statements):
            for statement in statements { try await execute(statement) }
        case .choice(let condition, let then, let otherwise):
            try prepare([condition])
            for statement in try evaluator.truth(condition) ? then : otherwise { try await execute(statement) }
        }
    }

    /// Computes what expressions rest on, once, within the memory that is allowed.
    mutating func prepare(_ expressions: [CheckedExpression]) throws(RunError) {
        heldMemory += try evaluator.prepare(expressions, loaded.scriptValues)
        let bytes = heldMemory + kept.memory
        guard bytes <= options.memoryLimit else {
            throw RunError(
                .memory(needed: bytes, allowed: options.memoryLimit), scenario: "", range: expressions.first?.range)
        }
    }

    private mutating func execute(_ run: CheckedRun) async throws(RunError) {
        let model = loaded.models[run.model]
        let programs = run.scenarios.map { program(run.model, $0) }
        let (engine, choice) = engine(run)
        var settings = RunSettings(
            draws: options.draws ?? run.draws, seed: options.seed ?? run.seed,
            design: run.design == "plain" ? .plain : .latinHypercube, engine: engine, workers: options.workers)
        let open = programs.filter { kept.results(of: $0, settings) == nil }
        // What earlier runs hold stays, so that it counts as well.
        let (needed, isTooLarge) = (heldMemory + kept.memory + Engine.designMemory(open, draws: settings.draws))
            .addingReportingOverflow(Engine.memory(open, draws: settings.draws))
        guard !isTooLarge, needed <= options.memoryLimit else {
            throw RunError(
                .memory(needed: needed, allowed: options.memoryLimit), scenario: programs[0].scenario, range: run.range)
        }
        settings.memory = options.memoryLimit - needed
        if !open.isEmpty {
            let start = Date()
            let counter = ProgressCounter(
                title: model.title ?? model.name, total: settings.draws * open.count, start: start, report: progress)
            let results = try await Engine.run(open, settings) { counter.add($0) }
            secondsInEngine += Date().timeIntervalSince(start)
            for (result, program) in zip(results, open) { kept.keep(result, of: program, settings) }
        }
        for (program, scenario) in zip(programs, run.scenarios) {
            guard let result = kept.results(of: program, settings) else {
                preconditionFailure("a run has results for each of its scenarios")
            }
            evaluator.put(result, model: run.model, scenario: scenario)
            ran.append(KeptRuns.Key(program: program, settings: settings))
        }
        drawsOfModel[run.model] = settings.draws
        runs.append(
            Manifest.Run(
                model: model.name, scenarios: run.scenarios.map { model.scenarios[$0].name }, draws: settings.draws,
                seed: settings.seed, design: settings.design.rawValue, engine: engine.rawValue,
                engineReason: choice.map { EngineText(options.language).reason($0, in: loaded.library) }))
    }

    private mutating func expect(_ expectation: CheckedExpectation) throws(RunError) -> OutputPart {
        try prepare([expectation.condition])
        let passed = try evaluator.truth(expectation.condition)
        if passed { met += 1 } else { notMet += 1 }
        let reason = try expectation.reason.map { text throws(RunError) in try self.text(text) }
        return .expectation(
            Expectation(
                text: reason ?? loaded.library.text(expectation.range),
                seen: try Seen(evaluator, loaded, options.language).text(expectation.condition),
                passed: passed), place: loaded.library.place(expectation.range))
    }
}
