import Program
import Results

extension ScalarFile {
    /// Runs the code of a draw or a cycle; what goes wrong gets its place in the run.
    ///
    /// - Parameter cycle: nil for the code of a draw.
    mutating func fill(
        by code: [ScalarStep], of program: Program, _ uniforms: [Double], _ totals: RunningTotals, draw: Int,
        cycle: Int?
    ) throws(RunError) {
        do {
            let time = Double(cycle ?? 0) * program.layout.cycleLength
            try run(code, uniforms: uniforms, time: time, cycle: cycle ?? 0, totals: totals)
        } catch {
            var problem = RunError(.cancelled, scenario: program.scenario, draw: draw, cycle: cycle)
            switch error {
            case .distribution(let parameter, let error):
                problem.problem = .impossibleDistribution(name: parameter, error)
                problem.range = program.places.distributions[parameter]
            case .row(let row, let rows, let place):
                problem.problem = .rowOutOfRange(row, rows: rows)
                problem.range = place
            case .interpolation(let interpolation):
                problem.problem = interpolation.problem
                problem.range = interpolation.place.range
            }
            throw problem
        }
    }
}
