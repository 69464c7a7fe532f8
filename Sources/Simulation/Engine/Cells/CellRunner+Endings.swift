import Numerics
import Program

/// The first part of step 2: who leaves a course early and whose course has ended free their places, and moves of
/// either.
extension CellRunner {
    /// Ends the courses of all interventions, before any of them offers places, and makes the moves of who ended one.
    func endCourses(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        for position in store.courses.indices {
            progress[position].completed = 0
            progress[position].dropped = 0
            if let dropout = program.interventions[position].course.dropout {
                try drop(dropout, position, cycle: cycle, slots)
            }
            try close(position, cycle: cycle)
            if progress[position].completed + progress[position].dropped > 0 {
                store.courses[position].hasEnded = true
                for layer in layers { layer.table.store.courses[position].hasEnded = true }
            }
        }
    }

    /// Of those in a course, some leave it, at the start of a cycle and with the chance of the cycle before.
    private func drop(
        _ dropout: CourseProgram.Dropout, _ position: Int, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        let courses = store.courses[position]
        let now = Int32(cycle)
        func isActive(_ row: Int) -> Bool { courses.standing[row] == .active }
        try evaluate(dropout.code, where: isActive, cycle: cycle, slots) { members throws(RunError) in
            let speeds = unsafe source(dropout.code.results[0], members, slots, operand: 0)
            for place in 0..<members.count {
                let (row, speed) = unsafe (members[place], Kernels.value(speeds, place))
                guard let chance = dropout.chance(speed, cycleLength: cycleLength) else {
                    throw error(.dropout(speed), cycle: cycle, range: program.interventions[position].range)
                }
                let leaving = part(chance, of: row, population.courseKeys[position].dropout, cycle: cycle)
                try carry(leaving, of: row, position, cycle: cycle, .dropout) { courses, new in
                    courses.standing[new] = .done
                    courses.end[new] = now
                    courses.dropped[new] = now
                }
                progress[position].dropped += leaving
            }
        }
    }

    /// Ends the courses whose time has come.
    private func close(_ position: Int, cycle: Int) throws(RunError) {
        let courses = store.courses[position]
        let now = Int32(cycle)
        for row in 0..<cells.count where cells.people[row] > 0 && courses.standing[row] == .active {
            guard courses.end[row] <= now else { continue }
            let people = cells.people[row]
            try carry(people, of: row, position, cycle: cycle) { courses, new in
                courses.standing[new] = .done
                courses.completed[new] = now
            }
            progress[position].completed += people
        }
    }

    /// How many of a row something happens to, to each with a chance.
    func part(_ chance: Double, of row: Int, _ key: StreamKey, cycle: Int) -> Double {
        switch split {
        case .expected: return cells.people[row] * chance
        case .drawn:
            var words = words(key, row: row, cycle: cycle)
            return BinomialSampler.count(trials: cells.people[row], chance: chance, &words)
        }
    }

    /// Takes so many people of a row to the row that is like it but for a change in their course with an intervention.
    ///
    /// - Parameter step: what happened to some of the row; nil for what happened to all of it.
    /// - Returns: where they are.
    @discardableResult
    func carry(
        _ people: Double, of row: Int, _ position: Int, cycle: Int, _ step: CellEvent.Step? = nil,
        _ change: (_ courses: Courses, _ new: Int) -> Void
    ) throws(RunError) -> Int {
        guard people > 0 else { return row }
        cells.people[row] -= people
        let new = try cells.addRow(like: row)
        change(store.courses[position], new)
        let target = cells.place(people, from: new)
        guard !layers.isEmpty else { return target }
        let event = step.map { CellEvent(course: code.courseKeys[position].x, $0) } ?? .everybody
        let mover = CellMover(row: Int32(row), to: Int32(store.states[row]), people: people)
        take([mover], cycle: cycle, event: event)
        try put([target]) { layer, new, owner in
            let courses = layer.table.store.courses[position]
            change(courses, new)
            guard case .beginning? = step, layer.plan.code.courses[position].response else { return }
            let below = layer.below
            // Who begins has no response of his own until one is drawn.
            courses.response[new] =
                below.code.courses[position].response ? below.store.courses[position].response[owner] : .nan
        }
        if case .beginning? = step { try drawResponses(position, cycle: cycle, event: event) }
        return target
    }

    /// Makes the moves of who completed or left a course as the cycle began; each person moves once, as the first of
    /// his courses says.
    func makeEndingMoves(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        guard program.interventions.contains(where: { !$0.moves.isEmpty }) else { return }
        let now = Int32(cycle)
        try makeMoves(cycle: cycle, slots) { row in
            let from = Int(store.states[row])
            for (intervention, courses) in zip(program.interventions, store.courses) {
                let moment: CourseMove.Moment
                if courses.dropped[row] == now {
                    moment = .dropout
                } else if courses.completed[row] == now {
                    moment = .completion
                } else {
                    continue
                }
                if let to = intervention.destination(from: from, moment) { return to }
            }
            return nil
        }
    }

    /// Moves all of the rows that a rule gives a destination.
    func makeMoves(cycle: Int, _ slots: ScalarFile, _ destination: (_ row: Int) -> Int?) throws(RunError) {
        var movers: [CellMover] = []
        var leaving: [CellMover] = []
        for row in 0..<cells.count where cells.people[row] > 0 {
            guard let to = destination(row) else { continue }
            movers.append(CellMover(row: Int32(row), to: Int32(to), people: cells.people[row]))
            if to == code.out { leaving.append(movers[movers.count - 1]) }
        }
        guard !movers.isEmpty else { return }
        try bookMoments(of: leaving, cycle: cycle, slots)
        for mover in movers { cells.people[Int(mover.row)] = 0 }
        var log = CellMoveLog()
        swap(&log, &courseMoves)
        try carryOut(movers, cycle: cycle, since: cycle, slots, &log)
        swap(&log, &courseMoves)
    }

    /// Books what falls at a moment for those who are about to leave the population, since nothing is booked for them
    /// once they have.
    private func bookMoments(of leaving: [CellMover], cycle: Int, _ slots: ScalarFile) throws(RunError) {
        guard !leaving.isEmpty, program.bookings.contains(where: \.isMoment) else { return }
        let rows = Set(leaving.map { Int($0.row) })
        let (sums, courseSums) = try sums(where: rows.contains, cycle: cycle, slots)
        for booking in program.bookings where booking.isMoment {
            let sum: Double
            switch booking.times {
            case .sum(let result): sum = sums[result]
            case .courses(let result): sum = courseSums[result]
            case .individuals, .once, .states: continue
            }
            let amount = slots[booking.factorSlot] * sum
            guard amount.isFinite else {
                throw error(.notFinite(amount, what: "an amount booked"), cycle: cycle, range: booking.range)
            }
            courseMoves.booked.append((booking.target, amount))
        }
    }
}

extension InterventionProgram {
    /// Where somebody in a state goes at a moment of a course; nil where he stays.
    func destination(from: Int, _ moment: CourseMove.Moment) -> Int? {
        guard let move = moves.first(where: { $0.moment == moment && $0.from.contains(from) }), move.to != from else {
            return nil
        }
        return move.to
    }
}

extension CourseProgram.Dropout {
    /// The chance to leave in a cycle of so many months; nil for a speed that is none.
    fileprivate func chance(_ speed: Double, cycleLength: Double) -> Double? {
        guard let chancePeriod else {
            guard speed >= 0, speed.isFinite else { return nil }
            return Elementary.chance(cumulativeHazard: speed * cycleLength)
        }
        guard speed >= 0, speed <= 1 else { return nil }
        let hazard = Elementary.cumulativeHazard(chance: speed)
        return speed == 1 ? 1 : Elementary.chance(cumulativeHazard: hazard * cycleLength / chancePeriod)
    }
}
