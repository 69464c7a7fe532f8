import Numerics
import Program
import SourceText

/// Step 4 of a cycle: each individual moves, leaves the population, or stays.
extension PopulationRunner {
    /// Moves everybody who moves: books what falls on moves, and counts each in `count`, from state to destination.
    func move(
        cycle: Int, _ slots: ScalarFile, book: (Booking.Target, Double) -> Void,
        count: (_ from: Int, _ to: Int) -> Void
    ) throws(RunError) {
        var movers = Movers()
        if code.drawsMoves { drawMoves(cycle: cycle, &movers) }
        for state in 0..<program.states where program.flows[state].areIndividual && counts[state] > 0 {
            try drawMoves(of: state, cycle: cycle, slots, &movers)
        }
        try carryOut(movers, cycle: cycle, since: cycle + 1, slots, book: book, count: count)
    }

    /// Makes moves that have been decided, whatever decided them.
    ///
    /// - Parameters:
    ///   - since: the first cycle in which those who move are in their new state.
    ///   - book: takes each amount that falls on the moves.
    ///   - count: takes each move, from state to destination; behind the states stands the outside.
    func carryOut(
        _ movers: Movers, cycle: Int, since: Int, _ slots: ScalarFile, book: (Booking.Target, Double) -> Void,
        count: (_ from: Int, _ to: Int) -> Void
    ) throws(RunError) {
        guard movers.count > 0 else { return }
        for booking in program.moveBookings { try bookMoves(booking, movers, cycle: cycle, slots, book) }
        var left = false
        for place in 0..<movers.count {
            let (individual, to) = (Int(movers.individuals[place]), Int(movers.destinations[place]))
            let from = Int(people.states[individual])
            people.states[individual] = UInt8(to)
            counts[from] -= 1
            count(from, to)
            if to == program.out {
                left = true
                people.gone += 1
            } else {
                counts[to] += 1
                if code.needsTimeInState { people.stateSince[individual] = Int32(since) }
                unsettled.append(Int32(individual))
            }
        }
        if left { leaveCourses(since: since) }
    }

    /// Takes who has left the population out of the courses, whose places they no longer hold.
    private func leaveCourses(since cycle: Int) {
        while people.firstPresent < people.count, people.states[people.firstPresent] == people.out {
            people.firstPresent += 1
        }
        for courses in courses {
            courses.inCourse.removeAll { listed in
                let individual = Int(listed)
                guard people.states[individual] == people.out else { return false }
                courses.budget?.leave(
                    at: cycle, begin: Int(courses.begin[individual]), end: Int(courses.end[individual]), isFree: true)
                courses.gone += 1
                return true
            }
        }
    }

    /// Moves out of the states whose chances are the same for all in them.
    private func drawMoves(cycle: Int, _ movers: inout Movers) {
        guard let transitions else { preconditionFailure("a cycle begins before anybody moves") }
        let word = unsafe words[cycle % 4]
        let state = unsafe people.states.pointer(from: 0)
        unsafe transitions.leaving.withUnsafeBufferPointer { leaving in
            for individual in people.firstPresent..<people.count {
                let from = unsafe Int(state[individual])
                let drawn = unsafe UInt64(word[individual])
                guard unsafe drawn < leaving[from] else { continue }
                let target = Int(transitions.target(of: from, word: drawn))
                if target != from { movers.append(individual, to: target) }
            }
        }
    }

    /// Moves out of a state whose chances differ from individual to individual, a block of those in it at a time.
    private func drawMoves(of state: Int, cycle: Int, _ slots: ScalarFile, _ movers: inout Movers) throws(RunError) {
        var next = people.firstPresent
        while next < people.count {
            var count = 0
            while next < people.count, count < workspace.block {
                if people.states[next] == UInt8(state) {
                    workspace.picked[count] = Int32(next)
                    count += 1
                }
                next += 1
            }
            guard count > 0 else { return }
            let members = Members(workspace.picked, count: count)
            try evaluate(program.flows[state].code, members, cycle: cycle, slots)
            do {
                try decide(state, members, cycle: cycle, slots, &movers)
            } catch {
                throw self.error(error.kind, cycle: cycle, range: error.range)
            }
        }
    }

    /// Decides for the members of a block, all in one state, whose values have been computed.
    private func decide(
        _ state: Int, _ members: Members, cycle: Int, _ slots: ScalarFile, _ movers: inout Movers
    ) throws(FlowProblem) {
        let flows = program.flows[state]
        let moves = transitions?.individual[state] ?? []
        for (number, move) in moves.enumerated() {
            let speed = unsafe speed(move.move.speed, flows, members, slots)
            let factor = unsafe value(move.move.factor, flows, members, slots, operand: 1)
            let rates = unsafe workspace.rates[number]
            for place in 0..<members.count {
                unsafe rates[place] = try move.rate(
                    speed: Kernels.value(speed, place), factor: Kernels.value(factor, place))
            }
        }
        for place in 0..<members.count { workspace.decided[place] = -1 }
        for certain in flows.certain {
            let condition = unsafe value(certain.condition, flows, members, slots, operand: 0)
            for place in 0..<members.count where workspace.decided[place] < 0 {
                if unsafe Kernels.value(condition, place) != 0 { workspace.decided[place] = Int32(certain.to) }
            }
        }
        let word = unsafe words[cycle % 4]
        var competing = CompetingFlows(states: program.states)
        for place in 0..<members.count {
            let individual = members[place]
            if workspace.decided[place] >= 0 {
                movers.append(individual, to: Int(workspace.decided[place]))
                continue
            }
            competing.removeAll()
            for (number, move) in moves.enumerated() {
                let rate = unsafe workspace.rates[number][place]
                for destination in move.destinations {
                    competing.add(rate: rate, share: destination.share, to: destination.to)
                }
            }
            if let last = moves.last, !competing.total.isFinite { throw last.overflow(competing.total) }
            let drawn = unsafe UInt64(word[individual])
            if let to = competing.destination(word: drawn, cycleLength: cycleLength), to != state {
                movers.append(individual, to: to)
            }
        }
    }

    private func speed(
        _ speed: Move.Speed, _ flows: StateFlows, _ members: Members, _ slots: ScalarFile
    ) -> ColumnSource {
        switch speed {
        case .rate(let value), .chance(let value, _):
            unsafe self.value(value, flows, members, slots, operand: 0)
        case .row: unsafe .scalar(0)
        }
    }

    /// Where a value of a flow stands for the members of a block; 1 where there is none.
    private func value(
        _ value: Move.Value?, _ flows: StateFlows, _ members: Members, _ slots: ScalarFile, operand: Int
    ) -> ColumnSource {
        switch value {
        case .slot(let slot)?: unsafe .scalar(slots[slot])
        case .result(let result)?: unsafe source(flows.code.results[result], members, slots, operand: operand)
        case nil: unsafe .scalar(1)
        }
    }
}
