import Program
import Quantities
import Results

/// One draw of one scenario in numbers of people by cell, cycle by cycle, in the order of `DrawRunner`.
final class CellDrawRunner: Sendable {
    let program: Program
    private let seed: UInt64
    private let split: CellSplit
    private let populations: [CellCode]
    /// For each cycle, where its calendar year is in the record.
    private let years: [Int]

    init(_ program: Program, _ split: CellSplit, seed: UInt64) {
        self.program = program
        self.split = split
        self.seed = seed
        populations = program.populations.map {
            CellCode($0, cycleCode: program.cycleCode)
        }
        let layout = program.layout
        years = (0..<max(1, layout.cycles)).map { layout.year(ofCycle: $0) - layout.start.year }
    }

    /// - Parameter uniforms: one for each uncertain input of the program.
    func run(draw: Int, uniforms: [Double]) throws(RunError) -> DrawRecord {
        let layout = program.layout
        var record = DrawRecord(layout: layout)
        var slots = ScalarFile(program)
        var totals = RunningTotals(layout: layout)
        try slots.fill(by: program.drawCode, of: program, uniforms, totals, draw: draw, cycle: nil)
        try record.takeOutcomes(of: program, slots, draw: draw)
        let runners = populations.map { CellRunner($0, split, program, seed: seed, draw: draw) }
        var sizes: [Int] = []
        for runner in runners {
            let size = try runner.size(slots)
            sizes.append(size)
            totals.take(try runner.startingNumbers(size, slots).map(Double.init), firstState: runner.program.firstState)
        }
        try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: 0)
        for (runner, size) in zip(runners, sizes) { try runner.enter(people: size, slots) }
        let isSteady = program.cycleCode.isEmpty
        var isPassed = [Bool](repeating: false, count: runners.count)
        for cycle in 0..<layout.cycles where isPassed.contains(false) {
            if cycle > 0, !isSteady {
                try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: cycle)
            }
            for (number, runner) in runners.enumerated() where !isPassed[number] {
                if isSteady, try runner.pass(from: cycle, slots, years: years, in: &record) {
                    isPassed[number] = true
                    continue
                }
                let arrived = try runner.begin(cycle: cycle, slots)
                record.arrivals[cycle * layout.populations.count + runner.program.number] = arrived
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
                totals.take(runner.counts, firstState: runner.program.firstState)
            }
        }
        for runner in runners { note(runner, at: layout.cycles, in: &record) }
        if !layout.correction.isEmpty {
            // The end of the last cycle is a time point of its own: who is where then, courses that ended then left
            // out.
            try slots.fill(by: program.cycleCode, of: program, uniforms, totals, draw: draw, cycle: layout.cycles)
            for runner in runners {
                runner.store.takeTables(slots)
                try runner.endCourses(cycle: layout.cycles, slots)
                try book(runner, cycle: layout.cycles, slots, in: &record)
            }
        }
        return record
    }

    private func note(_ runner: CellRunner, at point: Int, in record: inout DrawRecord) {
        let first = point * program.layout.states.count + runner.program.firstState
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
        let states = program.layout.states.count
        let (first, out) = (runner.program.firstState, runner.program.out)
        let year = years[cycle] * states
        for (from, to, people) in log.moves {
            if to == out {
                record.exits[year + first + from] += people
            } else {
                record.flows[(year + first + from) * states + first + to] += people
            }
        }
        for (target, amount) in log.booked { record.book(amount, for: target, cycle: cycle, program.layout) }
        log.removeAll()
    }
}
