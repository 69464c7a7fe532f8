import Analysis
import Checking
package import Engine
import Foundation
import Lowering
import Numerics
import Program
import Quantities
import Report
import SourceText

/// Runs the statements of a text in their order and gathers what a reader will see.
package struct NotebookRun {
    let loaded: LoadedText
    let options: RunOptions
    let progress: @Sendable (RunProgress) -> Void
    var evaluator: ScriptEvaluator
    var runs: [Manifest.Run] = []
    var parts: [OutputPart] = []
    var secondsInEngine = 0.0
    var met = 0
    var notMet = 0
    /// The bytes that the results of the runs and the values named so far take.
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
        return run.result(seconds: Date().timeIntervalSince(start))
    }

    private mutating func execute() async throws(RunError) {
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

    private mutating func execute(_ statement: CheckedStatement) async throws(RunError) {
        if Task.isCancelled { throw RunError(.cancelled, scenario: "") }
        switch statement {
        case .run(let run): try await execute(run)
        case .define(let number):
            let (bytes, isTooLarge) = heldMemory.addingReportingOverflow(
                evaluator.define(number, loaded.scriptValues[number]))
            guard !isTooLarge, bytes <= options.memoryLimit else {
                throw RunError(
                    .memory(needed: bytes, allowed: options.memoryLimit), scenario: "",
                    range: loaded.scriptValues[number].range)
            }
            heldMemory = bytes
        case .table(let title, let expression): parts.append(table(title, expression))
        case .rows(let title, let columns, let rows): parts.append(rowsTable(title, columns, rows))
        case .plot(let title, let series): parts.append(plot(title, series))
        case .expect(let expectation): parts.append(expect(expectation))
        }
    }

    private mutating func execute(_ run: CheckedRun) async throws(RunError) {
        let model = loaded.models[run.model]
        let programs = run.scenarios.map { Lowering.program(model, scenario: $0) }
        var settings = RunSettings(
            draws: options.draws ?? run.draws, seed: options.seed ?? run.seed,
            design: run.design == "plain" ? .plain : .latinHypercube, workers: options.workers)
        // What earlier runs of the text hold stays, so that it counts as well.
        let resultMemory = Engine.memory(programs, draws: settings.draws)
        let (needed, isTooLarge) = (heldMemory + Engine.designMemory(programs, draws: settings.draws))
            .addingReportingOverflow(resultMemory)
        guard !isTooLarge, needed <= options.memoryLimit else {
            throw RunError(
                .memory(needed: needed, allowed: options.memoryLimit), scenario: programs[0].scenario, range: run.range)
        }
        heldMemory += resultMemory
        settings.memory = options.memoryLimit - needed
        let start = Date()
        let counter = ProgressCounter(
            title: model.title ?? model.name, total: settings.draws * programs.count, start: start, report: progress)
        let results = try await Engine.run(programs, settings) { counter.add($0) }
        secondsInEngine += Date().timeIntervalSince(start)
        for (result, scenario) in zip(results, run.scenarios) {
            evaluator.put(result, model: run.model, scenario: scenario)
        }
        drawsOfModel[run.model] = settings.draws
        runs.append(
            Manifest.Run(
                model: model.name, scenarios: run.scenarios.map { model.scenarios[$0].name }, draws: settings.draws,
                seed: settings.seed, design: settings.design.rawValue, engine: Engine.name))
    }

    private mutating func expect(_ expectation: CheckedExpectation) -> OutputPart {
        let passed = evaluator.truth(expectation.condition)
        if passed { met += 1 } else { notMet += 1 }
        let text = loaded.library.text(expectation.range)
        return .expectation(
            Expectation(
                text: expectation.reason ?? text,
                seen: Seen(evaluator, loaded, options.language).text(expectation.condition),
                passed: passed), place: loaded.library.place(expectation.range))
    }
}
