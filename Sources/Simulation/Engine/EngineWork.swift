import Numerics
package import Program
import Results

/// What a program asks of each engine, as far as that can be told before it runs.
package struct EngineWork: Sendable, Equatable {
    /// How many people enter, at the start or by the horizon; nil where that cannot be told.
    package let people: Double?
    /// How many cells `counts` would keep at most; nil where that cannot be told.
    package let cells: Double?
    /// What keeps `counts` from running it.
    package let obstacle: EngineObstacle?

    package init(people: Double?, cells: Double?, obstacle: EngineObstacle?) {
        self.people = people
        self.cells = cells
        self.obstacle = obstacle
    }

    /// The work of a program; what is uncertain is taken at its median.
    /// - Complexity: O(code of a draw).
    package init(_ program: Program) {
        obstacle = Engine.obstacle(program, to: .counts)
        var slots = ScalarFile(program)
        // Halfway each: what makes a draw impossible will be told by the run.
        let halves = [Double](repeating: 0.5, count: program.inputs.count)
        let totals = RunningTotals(layout: program.layout)
        do {
            try slots.run(program.drawCode, uniforms: halves, time: 0, cycle: 0, totals: totals)
            let changing = Set(program.cycleCode.flatMap(\.targets))
            let cycles = Double(program.layout.cycles)
            var numbers: [Double] = []
            for population in program.populations {
                numbers.append(slots[population.sizeSlot])
                for arrival in population.arrivals {
                    numbers.append(changing.contains(arrival.meanSlot) ? .nan : slots[arrival.meanSlot] * cycles)
                }
            }
            people = numbers.allSatisfy { $0 >= 0 && $0.isFinite } ? numbers.reduce(0, +) : nil
        } catch {
            people = nil
        }
        cells = obstacle == nil ? Engine.mostCells(program) : nil
    }
}
