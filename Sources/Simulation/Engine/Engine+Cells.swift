import Numerics
package import Program
import Results

extension Engine {
    /// How many cells `counts` would keep of a program at most; nil where that cannot be told before it runs.
    ///
    /// Each thing that cells tell apart multiplies their number by how many ways it can be: far above what a run will
    /// have, where several of them go together.
    package static func mostCells(_ program: Program) -> Double? {
        var sum = 0.0
        for population in program.populations {
            let plan = CellPlan(population, .drawn, cycleCode: program.cycleCode)
            guard let base = mostCells(plan.base, program) else { return nil }
            var layers: [Double] = []
            for layer in plan.layers {
                guard let ways = ways(layer.field, population, program) else { return nil }
                layers.append(ways * (layer.parent.map { layers[$0] } ?? base))
            }
            sum += layers.reduce(base, +)
        }
        return sum
    }

    /// How many cells there are at most that what happens hangs on.
    private static func mostCells(_ code: CellCode, _ program: Program) -> Double? {
        let cycles = Double(program.layout.cycles + 1)
        var cells = Double(code.program.states)
        for (number, attribute) in code.program.attributes.enumerated() where code.matters[number] {
            guard case .drawn(_, let value) = attribute else { continue }
            guard let values = value.mostValues else { return nil }
            cells *= Double(values)
        }
        if code.asksEntry, !code.program.arrivals.isEmpty { cells *= cycles }
        if code.asksTimeInState.contains(true) { cells *= cycles }
        // Waiting since any cycle, in a course or after one that began in any, or none of it.
        for _ in code.program.interventions { cells *= 2 * cycles }
        return cells
    }

    /// Into how many parts a thing splits a cell at most.
    private static func ways(_ field: CellField, _ population: PopulationProgram, _ program: Program) -> Double? {
        switch field {
        // Cells in and after courses are counted already, for each cycle in which these may begin.
        case .endOfCourse, .startOfCourse, .completion: return 1
        case .entry: return population.arrivals.isEmpty ? 1 : Double(program.layout.cycles + 1)
        case .timeInState: return Double(program.layout.cycles + 1)
        case .entryAttribute: return Double(population.states)
        case .attribute(let number):
            guard case .drawn(_, let value) = population.attributes[number] else { return 1 }
            return value.mostValues.map(Double.init)
        case .response(let intervention):
            guard let value = population.interventions[intervention].response else { return 1 }
            return value.mostValues.map(Double.init)
        }
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
