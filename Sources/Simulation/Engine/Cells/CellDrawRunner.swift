import Program
import Results

/// One draw of one scenario in numbers of people by cell, cycle by cycle, in the order of `DrawRunner`.
final class CellDrawRunner: Sendable {
    let program: Program
    private let populations: [CellPopulation]
    /// The slots before any code has run, and the totals before anybody has entered.
    private let slots: ScalarFile
    private let totals: RunningTotals
    /// Whether no code runs in each cycle, and whether code asks for numbers of the run itself.
    private let isSteady: Bool
    private let asksOfRun: Bool

    init(_ program: Program, _ split: CellSplit, seed: UInt64) {
        self.program = program
        let layout = program.layout
        populations = program.populations.map { CellPopulation($0, of: program, split, seed: seed) }
        slots = ScalarFile(program)
        totals = RunningTotals(layout: layout)
        isSteady = program.cycleCode.isEmpty
        asksOfRun = program.cycleCode.contains { if case .total = $0 { true } else { false } }
    }

    /// What one worker needs for one draw after the other: the cells of each population.
    func cells() -> [CellRunner] { populations.map { CellRunner($0) } }

    /// - Parameters:
    ///   - uniforms: one for each uncertain input of the program.
    ///   - runners: those of the worker, whatever draw they had before.
    ///   - record: a record of zeros, which is filled.
    func run(
        draw: Int, uniforms: [Double], _ runners: [CellRunner], in record: inout DrawRecord
    ) throws(RunError) {
        var slots = slots
        var totals = totals
        try slots.fill(by: program.drawCode, of: program, uniforms, totals, draw: draw, cycle: nil)
        try record.takeOutcomes(of: program, slots, draw: draw)
        for runner in runners {
            runner.restart(draw: draw)
            try runner.start(slots)
            if asksOfRun { totals.take(runner.starting, firstState: runner.code.firstState) }
        }
        try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: 0)
        for runner in runners { try runner.enter(slots) }
        let cycles = program.layout.cycles
        var isPassed = [Bool](repeating: false, count: runners.count)
        for cycle in 0..<cycles where isPassed.contains(false) {
            if cycle > 0, !isSteady {
                try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: cycle)
            }
            for (number, runner) in runners.enumerated() where !isPassed[number] {
                if isSteady, try runner.pass(from: cycle, slots, in: &record) {
                    isPassed[number] = true
                    continue
                }
                try run(runner, cycle: cycle, slots, &totals, in: &record)
            }
        }
        for runner in runners { note(runner, at: cycles, in: &record) }
        if !program.layout.correction.isEmpty {
            // The end of the last cycle is a time point of its own: who is where then, courses that ended then left
            // out.
            try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: cycles)
            for runner in runners {
                runner.takeTables(slots)
                try runner.endCourses(cycle: cycles, slots)
                try book(runner, cycle: cycles, slots, in: &record)
            }
        }
    }

    /// One cycle of a population.
    private func run(
        _ runner: CellRunner, cycle: Int, _ slots: ScalarFile, _ totals: inout RunningTotals,
        in record: inout DrawRecord
    ) throws(RunError) {
        let arrived = try runner.begin(cycle: cycle, slots)
        record.arrivals[cycle * program.layout.populations.count + runner.program.number] = arrived
        note(runner, at: cycle, in: &record)
        if !runner.program.interventions.isEmpty {
            try runner.endCourses(cycle: cycle, slots)
            try runner.makeEndingMoves(cycle: cycle, slots)
            try offer(runner, cycle: cycle, slots, &totals, in: &record)
            take(&runner.courseMoves, of: runner, cycle: cycle, in: &record)
        }
        try book(runner, cycle: cycle, slots, in: &record)
        try runner.move(cycle: cycle, slots, &runner.flowMoves)
        take(&runner.flowMoves, of: runner, cycle: cycle, in: &record)
        runner.end(cycle: cycle)
        runner.count()
        if asksOfRun { totals.take(runner.counts, firstState: runner.code.firstState) }
    }

    private func note(_ runner: CellRunner, at point: Int, in record: inout DrawRecord) {
        let first = point * program.layout.states.count + runner.code.firstState
        for (state, count) in runner.counts.enumerated() { record.people[first + state] = count }
    }

    private func offer(
        _ runner: CellRunner, cycle: Int, _ slots: ScalarFile, _ totals: inout RunningTotals,
        in record: inout DrawRecord
    ) throws(RunError) {
        for (position, intervention) in runner.program.interventions.enumerated() {
            let series = try runner.offerPlaces(position, cycle: cycle, slots)
            let first = DrawRecord.course(cycle, intervention.number, program.layout)
            totals.take(series, intervention: intervention.number)
            for (number, value) in series.enumerated() { record.courses[first + number] = value }
        }
    }

    private func book(
        _ runner: CellRunner, cycle: Int, _ slots: ScalarFile, in record: inout DrawRecord
    ) throws(RunError) {
        let correction = program.layout.correction
        let weight = correction.isEmpty ? 1 : correction[cycle]
        try runner.book(cycle: cycle, slots, weight: weight, moments: cycle < program.layout.cycles) {
            record.book($1, for: $0, cycle: cycle, program.layout)
        }
    }

    /// Records moves and what was booked on them, and empties the log.
    private func take(_ log: inout CellMoveLog, of runner: CellRunner, cycle: Int, in record: inout DrawRecord) {
        let population = runner.population
        let (first, own) = (runner.code.firstState, runner.code.states)
        let year = population.years[cycle] * program.layout.moves.count
        for (from, to, people) in log.moves {
            record.moves[year + population.movePlaces[first, from, to, of: own]] += people
        }
        for (target, amount) in log.booked { record.book(amount, for: target, cycle: cycle, program.layout) }
        log.removeAll()
    }
}
