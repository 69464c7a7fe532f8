import Numerics
package import Program
package import Results

/// Runs programs: spreads draws over workers and gathers what they give.
package enum Engine {
    /// Runs programs of one model with the same random numbers, and gives their results in the same order.
    ///
    /// Draws are spread over workers; the results do not depend on how many. `progress` is told how many draws,
    /// over all programs, have ended since it was last told, from whatever thread ended them.
    /// - Throws: what keeps the engine from running one of the programs, before anything runs; else the error of the
    ///   earliest program and draw that fails, or `cancelled`.
    /// - Complexity: programs x draws x cycles x individuals.
    package static func run(
        _ programs: [Program], _ settings: RunSettings, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws(RunError) -> [RunResults] {
        try refuse(programs, from: settings.engine)
        let uniforms = programs.map { inputs($0, settings) }
        // Few draws are handed out one by one, so that there is work for everybody.
        let each = max(1, min(drawsPerPart, programs.count * settings.draws / (partsPerWorker * settings.workers)))
        let parts = programs.indices.flatMap { program in
            stride(from: 0, to: settings.draws, by: each).map { first in
                Part(program: program, draws: first..<min(first + each, settings.draws))
            }
        }
        let workers = min(settings.workers, parts.count)
        // Where there are fewer draws than workers, the others help with the sections of each draw.
        let threads = settings.workers / workers
        let runners = programs.map { DrawEngine($0, settings, workers: workers, threads: threads) }
        let queue = PartQueue(programs, draws: settings.draws, scenarios: parts.map(\.program))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                group.addTask {
                    while let number = queue.take() {
                        let part = parts[number]
                        queue.put(run(runners[part.program], part.draws, uniforms[part.program], progress), number)
                    }
                }
            }
        }
        return try queue.results()
    }

    /// The bytes that the results of a run take.
    package static func memory(_ programs: [Program], draws: Int) -> Int {
        programs.reduce(0) { sum, program in
            let (total, isTooLarge) = sum.addingReportingOverflow(RecordSize(program.layout).bytes(draws: draws))
            return isTooLarge ? .max : total
        }
    }

    /// The bytes that the uniforms of a run's uncertain inputs take.
    package static func designMemory(_ programs: [Program], draws: Int) -> Int {
        programs.reduce(0) { $0 + $1.inputs.count * MemoryLayout<Double>.size * draws }
    }

    /// A few draws are worth handing out at a time; few enough that all workers end together.
    private static let drawsPerPart = 8
    private static let partsPerWorker = 4

    private struct Part: Sendable {
        let program: Int
        let draws: Range<Int>
    }

    /// - Shape: inputs x draws.
    private static func inputs(_ program: Program, _ settings: RunSettings) -> [[Double]] {
        var columns = program.inputs.map { input in
            settings.design.column(
                named: input.name, component: input.component, draws: settings.draws, seed: settings.seed)
        }
        for group in program.correlatedInputs {
            let tied = group.copula.columns(group.inputs.map { columns[$0] }, design: settings.design)
            for (input, column) in zip(group.inputs, tied) { columns[input] = column }
        }
        return columns
    }

    private static func run(
        _ runner: DrawEngine, _ draws: Range<Int>, _ uniforms: [[Double]], _ progress: @Sendable (Int) -> Void
    ) -> Result<RunResults, RunError> {
        let program = runner.program
        var results = RunResults(scenario: program.scenario, title: program.title, layout: program.layout)
        results.reserve(draws: draws.count)
        let workspaces = runner.workspaces()
        var record = DrawRecord(layout: program.layout)
        do throws(RunError) {
            for draw in draws {
                if Task.isCancelled { throw RunError(.cancelled, scenario: program.scenario) }
                if draw > draws.lowerBound { record.clear() }
                try runner.run(draw: draw, uniforms: uniforms.map { $0[draw] }, workspaces, in: &record)
                results.append(record)
                progress(1)
            }
        } catch {
            return .failure(error)
        }
        return .success(results)
    }
}
