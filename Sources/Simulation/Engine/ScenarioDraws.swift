import Program
import Results

/// The draws of one scenario that a worker works on, one after the other, and what they gave.
struct ScenarioDraws {
    private let runner: DrawEngine
    private let cells: [CellRunner]
    /// Filled by each draw anew.
    private var record: DrawRecord
    private(set) var results: RunResults

    /// - Parameter draws: how many there will be.
    init(_ runner: DrawEngine, draws: Int) {
        let program = runner.program
        self.runner = runner
        cells = runner.cells()
        record = DrawRecord(layout: program.layout)
        results = RunResults(scenario: program.scenario, title: program.title, layout: program.layout)
        results.reserve(draws: draws)
    }

    /// - Throws: what the draw meets, or `cancelled`.
    mutating func run(draw: Int, uniforms: [Double], _ shared: SharedDraw) throws(RunError) {
        if Task.isCancelled { throw RunError(.cancelled, scenario: runner.program.scenario) }
        if results.draws > 0 { record.clear() }
        try runner.run(draw: draw, uniforms: uniforms, cells, shared, in: &record)
        results.append(record)
    }
}
