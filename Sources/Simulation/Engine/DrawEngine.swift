import Program
import Results

/// What works on the draws of one scenario.
enum DrawEngine: Sendable {
    case people(DrawRunner)
    case cells(CellDrawRunner)

    /// - Parameters:
    ///   - workers: how many have draws to work on at the same time.
    ///   - threads: how many threads may work on one draw.
    init(_ program: Program, _ settings: RunSettings, workers: Int, threads: Int) {
        switch settings.engine {
        case .individuals: self = .people(DrawRunner(program, settings, workers: workers, threads: threads))
        case .counts: self = .cells(CellDrawRunner(program, .drawn, seed: settings.seed))
        case .expected: self = .cells(CellDrawRunner(program, .expected, seed: settings.seed))
        }
    }

    var program: Program {
        switch self {
        case .people(let runner): runner.program
        case .cells(let runner): runner.program
        }
    }

    /// What one worker needs for one draw after the other.
    func cells() -> [CellRunner] {
        switch self {
        case .people: []
        case .cells(let runner): runner.cells()
        }
    }

    /// - Parameters:
    ///   - cells: those of the worker.
    ///   - shared: what other scenarios have made alike in the draw.
    ///   - record: a record of zeros, which is filled.
    func run(
        draw: Int, uniforms: [Double], _ cells: [CellRunner], _ shared: SharedDraw, in record: inout DrawRecord
    ) throws(RunError) {
        switch self {
        case .people(let runner): try runner.run(draw: draw, uniforms: uniforms, shared, in: &record)
        case .cells(let runner): try runner.run(draw: draw, uniforms: uniforms, cells, in: &record)
        }
    }
}
