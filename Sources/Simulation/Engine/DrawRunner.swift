import Program
import Quantities
import Results

/// One draw of one scenario, cycle by cycle, as DESIGN section 4 lays it down.
struct DrawRunner: Sendable {
    let program: Program
    let seed: UInt64
    let block: Int
    /// The bytes that the individuals of all workers may take, and how many workers share them.
    private let memory: Int
    private let workers: Int
    private let populations: [PopulationCode]

    /// Individuals are numbered by one 32-bit word; a tenth of that is refused already, as no care region has them
    /// and their columns would not fit in memory.
    static let mostIndividuals = 400_000_000

    /// - Parameter workers: how many have draws to work on at the same time.
    init(_ program: Program, _ settings: RunSettings, workers: Int) {
        self.program = program
        seed = settings.seed
        block = settings.block
        memory = settings.memory
        self.workers = workers
        populations = program.populations.map { PopulationCode($0, cycleCode: program.cycleCode) }
    }

    /// - Parameter uniforms: one for each uncertain input of the program.
    func run(draw: Int, uniforms: [Double]) throws(RunError) -> DrawRecord {
        let layout = program.layout
        var record = DrawRecord(layout: layout)
        var slots = ScalarFile(count: program.slots)
        try fill(&slots, program.drawCode, uniforms, draw: draw, cycle: nil)
        for (number, slot) in program.parameterSlots.enumerated() { record.parameters[number] = slots[slot] }
        for (number, outcome) in program.modelOutcomes.enumerated() {
            let value = slots[outcome.slot]
            guard value.isFinite else {
                let what = "the outcome '\(layout.modelOutcomes[number].label.name)'"
                throw RunError(
                    .notFinite(value.isNaN ? .nan : value, what: what), scenario: program.scenario, draw: draw,
                    range: outcome.range)
            }
            record.modelOutcomes[number] = value
        }
        // Who enters at the start may have an attribute that depends on the time.
        try fill(&slots, program.cycleCode, uniforms, draw: draw, cycle: 0)
        let populations = try enter(slots, draw: draw)
        let years = (0..<layout.cycles).map { layout.year(ofCycle: $0) - layout.start.year }
        for cycle in 0..<layout.cycles {
            if cycle > 0 { try fill(&slots, program.cycleCode, uniforms, draw: draw, cycle: cycle) }
            for population in populations {
                try population.begin(cycle: cycle, slots)
                note(population, at: cycle, in: &record)
                try offer(population, cycle: cycle, slots, in: &record)
                try book(population, cycle: cycle, slots, in: &record)
                let first = population.program.firstState
                let states = layout.states.count
                population.move(cycle: cycle) { from, to in
                    record.flows[(years[cycle] * states + first + from) * states + first + to] += 1
                }
            }
        }
        for population in populations { note(population, at: layout.cycles, in: &record) }
        if !layout.correction.isEmpty {
            // The end of the last cycle is a time point of its own: who is where then, courses that ended then left out.
            try fill(&slots, program.cycleCode, uniforms, draw: draw, cycle: layout.cycles)
            for population in populations {
                population.takeTables(slots)
                population.endCourses(cycle: layout.cycles)
                try book(population, cycle: layout.cycles, slots, in: &record)
            }
        }
        return record
    }

    private func fill(
        _ slots: inout ScalarFile, _ code: [ScalarStep], _ uniforms: [Double], draw: Int, cycle: Int?
    ) throws(RunError) {
        do {
            try slots.run(code, uniforms: uniforms, time: Double(cycle ?? 0) * program.layout.cycleLength)
        } catch {
            let problem: RunError.Problem =
                switch error {
                case .distribution(let parameter, let error): .impossibleDistribution(name: parameter, error)
                case .row(let row, let rows): .rowOutOfRange(row, rows: rows)
                }
            throw RunError(problem, scenario: program.scenario, draw: draw, cycle: cycle)
        }
    }

    private func enter(_ slots: ScalarFile, draw: Int) throws(RunError) -> [PopulationRunner] {
        var runners: [PopulationRunner] = []
        var needed = 0
        for code in populations {
            let size = slots[code.program.sizeSlot]
            guard size >= 0, size <= Double(Self.mostIndividuals) else {
                throw RunError(
                    .size(size), scenario: program.scenario, draw: draw, population: code.program.name,
                    range: code.program.sizeRange)
            }
            let individuals = Int(size.rounded())
            needed += individuals * code.bytesPerIndividual * workers
            guard needed <= memory else {
                throw RunError(
                    .memory(needed: needed, allowed: memory), scenario: program.scenario, draw: draw,
                    population: code.program.name, range: code.program.sizeRange)
            }
            let runner = PopulationRunner(code, individuals: individuals, self, draw: draw)
            try runner.enter(cycles: program.layout.cycles, slots)
            runners.append(runner)
        }
        return runners
    }

    private func note(_ population: PopulationRunner, at point: Int, in record: inout DrawRecord) {
        let first = point * program.layout.states.count + population.program.firstState
        for (state, count) in population.counts.enumerated() { record.people[first + state] = count }
    }

    private func offer(
        _ population: PopulationRunner, cycle: Int, _ slots: ScalarFile, in record: inout DrawRecord
    ) throws(RunError) {
        for (position, intervention) in population.program.interventions.enumerated() {
            let series = try population.offerPlaces(position, cycle: cycle, slots)
            let first = course(cycle, intervention.number)
            for (number, value) in series.enumerated() { record.courses[first + number] = value }
        }
    }

    private func book(
        _ population: PopulationRunner, cycle: Int, _ slots: ScalarFile, in record: inout DrawRecord
    ) throws(RunError) {
        let layout = program.layout
        let weight = layout.correction.isEmpty ? 1 : layout.correction[cycle]
        try population.book(cycle: cycle, slots, weight: weight, moments: cycle < layout.cycles) { target, amount in
            switch target {
            case .ledger(let line): record.ledger[cycle * layout.lines.count + line] += amount
            case .outcome(let outcome): record.outcomes[cycle * layout.outcomes.count + outcome] += amount
            case .hours(let intervention):
                record.courses[course(cycle, intervention) + CourseSeries.hours.rawValue] += amount
            }
        }
    }

    /// Where the series of an intervention begin in a cycle.
    private func course(_ cycle: Int, _ intervention: Int) -> Int {
        (cycle * program.layout.interventions.count + intervention) * CourseSeries.allCases.count
    }
}
