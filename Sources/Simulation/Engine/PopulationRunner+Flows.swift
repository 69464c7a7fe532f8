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
            guard let transitions else { preconditionFailure("a cycle begins before anybody moves") }
            try unsafe workspace.drawMoves(
                of: state, transitions.individual[state], in: people.firstPresent..<people.count, of: people,
                words: words[cycle % 4], cycle: cycle, slots, &movers)
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
        if left { leaveLists(movers, since: since) }
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
}
