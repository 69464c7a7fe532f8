import Numerics
package import Program
import Results

extension Engine {
    /// How many cells `counts` would keep of a program at most; nil where that cannot be told before it runs.
    ///
    /// Each thing that cells tell apart multiplies their number by how many ways it can be: far above what a run will
    /// have, where several of them go together.
    package static func mostCells(_ program: Program) -> Double? {
        let cycles = Double(program.layout.cycles + 1)
        var sum = 0.0
        for population in program.populations {
            let code = CellCode(population, cycleCode: program.cycleCode)
            var cells = Double(population.states)
            for (number, attribute) in population.attributes.enumerated() where code.matters[number] {
                guard case .drawn(_, let value) = attribute else { continue }
                guard let values = value.mostValues else { return nil }
                cells *= Double(values)
            }
            if code.code.needsTimeSinceEntry, !population.arrivals.isEmpty { cells *= cycles }
            if code.code.needsTimeInState { cells *= cycles }
            // Waiting since any cycle, in a course or after one that began in any, or none of it.
            for _ in population.interventions { cells *= 2 * cycles }
            sum += cells
        }
        return sum
    }
}

extension DrawnValue {
    /// How many values it can have; nil where they are very many.
    fileprivate var mostValues: Int? {
        switch self {
        case .data(let values, _): values.count
        case .parametric(.bernoulli, _): 2
        case .parametric(.categorical, let arguments), .parametric(.empirical, let arguments): arguments.count
        case .parametric(.weightedEmpirical, let arguments): arguments.count / 2
        case .parametric: nil
        }
    }
}
