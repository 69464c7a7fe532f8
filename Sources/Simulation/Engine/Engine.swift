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
        let parts = RunPart.all(
            programs: programs.count, draws: settings.draws, workers: settings.workers,
            areAlike: settings.engine == .individuals)
        let workers = min(settings.workers, parts.count)
        // Where there are fewer draws than workers, the others help with the sections of each draw.
        let threads = settings.workers / workers
        let runners = programs.map { DrawEngine($0, settings, workers: workers, threads: threads) }
        let queue = PartQueue(programs, draws: settings.draws, parts)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                group.addTask {
                    let shared = SharedDraw(isKept: parts[0].programs.count > 1)
                    while let turn = queue.take() { run(runners, turn, uniforms, shared, queue, progress) }
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

    /// Works on a part draw by draw, and in each on one scenario after the other.
    private static func run(
        _ runners: [DrawEngine], _ turn: PartQueue.Turn, _ uniforms: [[[Double]]], _ shared: SharedDraw,
        _ queue: PartQueue, _ progress: @Sendable (Int) -> Void
    ) {
        let first = turn.part.programs.lowerBound
        var scenarios = runners[turn.part.programs].map { ScenarioDraws($0, draws: turn.part.draws.count) }
        // Behind a scenario that fails only those before it can fail earlier.
        var end = turn.end
        for draw in turn.part.draws {
            for number in first..<max(first, end) {
                do throws(RunError) {
                    try scenarios[number - first].run(draw: draw, uniforms: uniforms[number].map { $0[draw] }, shared)
                    progress(1)
                } catch {
                    queue.fail(turn, in: number, error)
                    end = number
                    break
                }
            }
        }
        queue.put(scenarios.map(\.results), of: turn)
    }
}
