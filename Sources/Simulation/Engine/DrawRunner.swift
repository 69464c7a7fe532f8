import Program
import Quantities
import Results

/// One draw of one scenario, cycle by cycle, as DESIGN section 4 lays it down.
///
/// A class, so that what is called for each cycle copies none of it.
final class DrawRunner: Sendable {
    let program: Program
    let seed: UInt64
    let block: Int
    /// How many threads may work on one draw.
    let threads: Int
    /// The bytes that the individuals of all workers may take, and how many workers share them.
    private let memory: Int
    private let workers: Int
    private let populations: [PopulationCode]
    private let movePlaces: MovePlaces
    /// Whether code asks for numbers of the run itself, so that each cycle has to wait for all of the one before.
    private let asksOfRun: Bool
    /// A block of random words serves so many cycles.
    private static let cyclesTogether = 4

    /// Individuals are numbered by one 32-bit word; a tenth of that is refused already, as no care region has them
    /// and their columns would not fit in memory.
    static let mostIndividuals = 400_000_000

    /// - Parameters:
    ///   - workers: how many have draws to work on at the same time.
    ///   - threads: how many threads may work on one draw.
    init(_ program: Program, _ settings: RunSettings, workers: Int, threads: Int) {
        self.program = program
        self.threads = threads
        seed = settings.seed
        block = settings.block
        memory = settings.memory
        self.workers = workers
        movePlaces = MovePlaces(program.layout)
        populations = program.populations.map {
            PopulationCode($0, constants: program.constants, cycleCode: program.cycleCode)
        }
        asksOfRun = program.cycleCode.contains { if case .total = $0 { true } else { false } }
    }

    /// - Parameters:
    ///   - uniforms: one for each uncertain input of the program.
    ///   - shared: what other scenarios have made alike in the draw.
    ///   - record: a record of zeros, which is filled.
    func run(
        draw: Int, uniforms: [Double], _ shared: SharedDraw, in record: inout DrawRecord
    ) throws(RunError) {
        let layout = program.layout
        var slots = ScalarFile(program)
        var totals = RunningTotals(layout: layout)
        let memory = RunMemory(allowed: memory, workers: workers)
        try slots.fill(by: program.drawCode, of: program, uniforms, totals, draw: draw, cycle: nil)
        try record.takeOutcomes(of: program, slots, draw: draw)
        let populations = try start(slots, memory, shared, draw: draw)
        shared.begin(draw: draw, free: memory.free)
        for population in populations { totals.take(population.counts, firstState: population.program.firstState) }
        // Who enters at the start may have an attribute that depends on the time, or on how many there are.
        try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: 0)
        for population in populations { try population.enter(slots) }
        // Where nothing is asked of the run itself, populations do not wait for one another in each cycle.
        let together = asksOfRun ? 1 : Self.cyclesTogether
        for first in stride(from: 0, to: layout.cycles, by: together) {
            var files: [ScalarFile] = []
            for cycle in first..<min(first + together, layout.cycles) {
                if cycle > 0 {
                    try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: cycle)
                }
                files.append(slots)
            }
            for population in populations {
                if population.code.isIndependent {
                    try pass(population, from: first, files, in: &record)
                } else {
                    for (turn, slots) in files.enumerated() {
                        try run(population, cycle: first + turn, slots, memory, &totals, in: &record)
                    }
                }
                totals.take(population.counts, firstState: population.program.firstState)
            }
        }
        for population in populations { note(population, at: layout.cycles, in: &record) }
        if !layout.correction.isEmpty {
            // The end of the last cycle is a time point of its own: who is where then, courses that ended then left
            // out.
            try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: layout.cycles)
            for population in populations {
                population.people.takeTables(slots)
                try population.endCourses(cycle: layout.cycles, slots)
                try book(population, cycle: layout.cycles, slots, in: &record)
            }
        }
    }

    /// One cycle of a population.
    private func run(
        _ population: PopulationRunner, cycle: Int, _ slots: ScalarFile, _ memory: RunMemory,
        _ totals: inout RunningTotals, in record: inout DrawRecord
    ) throws(RunError) {
        let arrived = try population.begin(cycle: cycle, slots, memory)
        record.arrivals[cycle * program.layout.populations.count + population.program.number] = Double(arrived)
        note(population, at: cycle, in: &record)
        try population.endCourses(cycle: cycle, slots)
        try population.makeTurns(cycle: cycle, slots)
        try offer(population, cycle: cycle, slots, &totals, in: &record)
        take(&population.courseMoves, of: population, cycle: cycle, in: &record)
        try book(population, cycle: cycle, slots, in: &record)
        try move(population, cycle: cycle, slots, in: &record)
    }

    /// Some cycles of a population in which nobody has to be known by name.
    private func pass(
        _ population: PopulationRunner, from first: Int, _ files: [ScalarFile], in record: inout DrawRecord
    ) throws(RunError) {
        let atOnce = population.code.cyclesAtOnce
        for start in stride(from: 0, to: files.count, by: atOnce) {
            let files = files[start..<min(start + atOnce, files.count)]
            population.people.takeTables(files[start])
            try population.pass(from: first + start, Array(files))
            for (turn, slots) in files.enumerated() {
                let cycle = first + start + turn
                population.people.takeTables(slots)
                note(population, at: cycle, in: &record)
                let correction = program.layout.correction
                let weight = correction.isEmpty ? 1 : correction[cycle]
                try population.book(
                    sums: population.total(turn: turn, slots), courseSums: [], cycle: cycle, slots, weight: weight,
                    moments: true
                ) { book($1, for: $0, cycle: cycle, in: &record) }
                let moves = population.moves(turn: turn)
                population.take(moves)
                count(moves, of: population, cycle: cycle, in: &record)
            }
        }
    }

    /// Records how many moved in a cycle, from each state to each destination.
    private func count(_ moves: [Int], of population: PopulationRunner, cycle: Int, in record: inout DrawRecord) {
        let layout = program.layout
        let (first, own) = (population.code.firstState, population.code.states)
        let year = layout.year(ofCycle: cycle) - layout.start.year
        for from in 0..<own {
            for to in 0...own where moves[from * (own + 1) + to] > 0 {
                let people = Double(moves[from * (own + 1) + to])
                record.moves[year * layout.moves.count + movePlaces[first, from, to, of: own]] += people
            }
        }
    }

    /// The populations with their people of the start, in their states.
    private func start(
        _ slots: ScalarFile, _ memory: RunMemory, _ shared: SharedDraw, draw: Int
    ) throws(RunError) -> [PopulationRunner] {
        var runners: [PopulationRunner] = []
        for code in populations {
            let size = slots[code.program.sizeSlot]
            guard size >= 0, size <= Double(Self.mostIndividuals) else {
                throw RunError(
                    .size(size), scenario: program.scenario, draw: draw, population: code.program.name,
                    range: code.program.sizeRange)
            }
            let individuals = Int(size.rounded())
            let expected = code.expectedArrivals(cycles: program.layout.cycles, slots)
            let capacity = Int(min(Double(Self.mostIndividuals), Double(individuals) + expected))
            if let problem = memory.take(individuals: capacity, of: code) {
                throw RunError(
                    problem, scenario: program.scenario, draw: draw, population: code.program.name,
                    range: code.program.sizeRange)
            }
            let runner = PopulationRunner(code, individuals: individuals, self, shared, draw: draw)
            if capacity > individuals { runner.grow(to: capacity) }
            try runner.chooseStates(slots)
            runners.append(runner)
        }
        return runners
    }

    private func note(_ population: PopulationRunner, at point: Int, in record: inout DrawRecord) {
        let first = point * program.layout.states.count + population.code.firstState
        for (state, count) in population.counts.enumerated() { record.people[first + state] = Double(count) }
    }

    private func offer(
        _ population: PopulationRunner, cycle: Int, _ slots: ScalarFile, _ totals: inout RunningTotals,
        in record: inout DrawRecord
    ) throws(RunError) {
        for (position, intervention) in population.program.interventions.enumerated() {
            let series = try population.offerPlaces(position, cycle: cycle, slots)
            let first = course(cycle, intervention.number)
            totals.take(series, intervention: intervention.number)
            for (number, value) in series.enumerated() { record.courses[first + number] = value }
        }
    }

    private func book(
        _ population: PopulationRunner, cycle: Int, _ slots: ScalarFile, in record: inout DrawRecord
    ) throws(RunError) {
        let correction = program.layout.correction
        let weight = correction.isEmpty ? 1 : correction[cycle]
        try population.book(cycle: cycle, slots, weight: weight, moments: cycle < program.layout.cycles) {
            book($1, for: $0, cycle: cycle, in: &record)
        }
    }

    private func move(
        _ population: PopulationRunner, cycle: Int, _ slots: ScalarFile, in record: inout DrawRecord
    ) throws(RunError) {
        var log = MoveLog()
        try population.move(cycle: cycle, slots, &log)
        take(&log, of: population, cycle: cycle, in: &record)
    }

    /// Records moves and what was booked on them, and empties the log.
    private func take(_ log: inout MoveLog, of population: PopulationRunner, cycle: Int, in record: inout DrawRecord) {
        if !log.moves.isEmpty { count(log.moves, of: population, cycle: cycle, in: &record) }
        for (target, amount) in log.booked { book(amount, for: target, cycle: cycle, in: &record) }
        log.removeAll()
    }

    private func book(_ amount: Double, for target: Booking.Target, cycle: Int, in record: inout DrawRecord) {
        let layout = program.layout
        switch target {
        case .ledger(let line): record.ledger[cycle * layout.lines.count + line] += amount
        case .outcome(let outcome): record.outcomes[cycle * layout.outcomes.count + outcome] += amount
        case .hours(let intervention):
            record.courses[course(cycle, intervention) + CourseSeries.hours.rawValue] += amount
        }
    }

    /// Where the series of an intervention begin in a cycle.
    private func course(_ cycle: Int, _ intervention: Int) -> Int {
        (cycle * program.layout.interventions.count + intervention) * CourseSeries.allCases.count
    }
}
