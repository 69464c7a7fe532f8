import Program
import Quantities
import Results

/// One draw of one scenario, cycle by cycle, as DESIGN section 4 lays it down.
struct DrawRunner {
    let program: Program
    let seed: UInt64
    let block: Int

    /// Individuals are numbered by one 32-bit word; a tenth of that is refused already, as no care region has them
    /// and their columns would not fit in memory.
    static let mostIndividuals = 400_000_000

    /// - Parameter uniforms: one for each uncertain input of the program.
    func run(draw: Int, uniforms: [Double]) throws(RunError) -> DrawRecord {
        let layout = program.layout
        var record = DrawRecord(layout: layout)
        var slots = ScalarFile(count: program.slots)
        try fill(&slots, program.drawCode, uniforms, draw: draw, cycle: 0)
        for (number, slot) in program.parameterSlots.enumerated() { record.parameters[number] = slots[slot] }
        let populations = try enter(slots, draw: draw)
        let years = (0..<layout.cycles).map { layout.year(ofCycle: $0) - layout.start.year }
        for cycle in 0..<layout.cycles {
            try fill(&slots, program.cycleCode, uniforms, draw: draw, cycle: cycle)
            for population in populations {
                try population.begin(cycle: cycle, slots)
                note(population, at: cycle, in: &record)
                for position in population.program.interventions.indices {
                    let series = try population.offerPlaces(position, cycle: cycle, slots)
                    for (number, value) in series.enumerated() {
                        record.courses[course(cycle, population.program.interventions[position].number, number)] = value
                    }
                }
                try population.book(cycle: cycle, slots) { target, amount in
                    switch target {
                    case .ledger(let line): record.ledger[cycle * layout.lines.count + line] += amount
                    case .outcome(let outcome): record.outcomes[cycle * layout.outcomes.count + outcome] += amount
                    case .hours(let intervention):
                        record.courses[course(cycle, intervention, CourseSeries.hours.rawValue)] += amount
                    }
                }
                let first = population.program.firstState
                let states = layout.states.count
                population.move(cycle: cycle) { from, to in
                    record.flows[(years[cycle] * states + first + from) * states + first + to] += 1
                }
            }
        }
        for population in populations { note(population, at: layout.cycles, in: &record) }
        return record
    }

    private func fill(_ slots: inout ScalarFile, _ code: [ScalarStep], _ uniforms: [Double], draw: Int, cycle: Int) throws(RunError) {
        do {
            try slots.run(code, uniforms: uniforms, time: Double(cycle) * program.layout.cycleLength)
        } catch {
            let problem: RunError.Problem
            switch error {
            case .distribution(let parameter, let error): problem = .impossibleDistribution(name: parameter, error)
            case .row(let row, let rows): problem = .rowOutOfRange(row, rows: rows)
            }
            throw RunError(problem, scenario: program.scenario, draw: draw, cycle: cycle)
        }
    }

    private func enter(_ slots: ScalarFile, draw: Int) throws(RunError) -> [PopulationRunner] {
        var runners: [PopulationRunner] = []
        for population in program.populations {
            let size = slots[population.sizeSlot]
            guard size >= 0, size <= Double(Self.mostIndividuals) else {
                throw RunError(
                    .size(size), scenario: program.scenario, draw: draw, population: population.name,
                    range: population.sizeRange)
            }
            let runner = PopulationRunner(
                population, individuals: Int(size.rounded()), scenario: program.scenario, draw: draw, seed: seed,
                cycleLength: program.layout.cycleLength, cycles: program.layout.cycles, block: block, slots: slots)
            try runner.enter(slots)
            runners.append(runner)
        }
        return runners
    }

    private func note(_ population: PopulationRunner, at point: Int, in record: inout DrawRecord) {
        let first = point * program.layout.states.count + population.program.firstState
        for (state, count) in population.counts.enumerated() { record.people[first + state] = count }
    }

    private func course(_ cycle: Int, _ intervention: Int, _ series: Int) -> Int {
        (cycle * program.layout.interventions.count + intervention) * CourseSeries.allCases.count + series
    }
}
